/** A style sheet as text; the tag lets editors and the formatter know it for CSS. */
export const css = (parts: TemplateStringsArray): string => parts.join('');
