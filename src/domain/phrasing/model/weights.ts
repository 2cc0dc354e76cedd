export const learned: readonly { readonly bias: number; readonly unit: number; readonly code: string }[] = [];
