/** Our own drawings on a 16 px grid, in the colour of the text beside them. */
const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  error: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5',
  approval: 'M8 1.75l5.25 2v4c0 3-2.1 5.2-5.25 6.5c-3.15-1.3-5.25-3.5-5.25-6.5v-4zM5.5 8l1.9 1.9l3.1-3.6',
  warning: 'M8 2.25l6.25 11.25H1.75zM8 6.25v3.5M8 11.5v.25',
  advice: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M8 7.25v4M8 4.75v.25',
  success: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M5.25 8.25l2 2l3.5-4',
  clock: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M8 4.5V8l2.25 1.75',
  refresh: 'M13.25 8a5.25 5.25 0 1 1-1.6-3.75M13.25 2.25v2.5h-2.5',
  search: 'M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 0 0 0-9.5M10.5 10.5l3.25 3.25',
  mail: 'M1.75 3.75h12.5v8.5H1.75zM1.75 4.5L8 9l6.25-4.5',
  back: 'M9.75 3.25L5 8l4.75 4.75',
  open: 'M6.25 3.25L11 8l-4.75 4.75',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative by itself: the word that it stands beside says the same. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      style={{ flexShrink: 0 }}
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
