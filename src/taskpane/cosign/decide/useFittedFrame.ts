import { useEffect, useRef, useState, type RefObject } from 'react';
import { FONT } from '../../shell/styles';

/** Pixels: the border, and what keeps a line's descenders from a scroll bar. */
const MORE = 18;

/** Gives the frame's page the pane's look of now, rule by rule. */
function dress(page: Document): void {
  const root = getComputedStyle(document.documentElement);
  const colour = (name: string): string => root.getPropertyValue(name).trim();
  const rules = [
    `body{margin:8px;font:14px/20px ${FONT};color:${colour('--text')};background:${colour('--ground')};overflow-wrap:anywhere}`,
    'p{margin:0 0 12px}',
    'ul,ol{margin:0 0 12px;padding-left:20px}',
    'table{max-width:100%}',
  ];
  const sheet = page.querySelector('style')?.sheet;
  if (!sheet) return;
  while (sheet.cssRules.length > 0) sheet.deleteRule(0);
  for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
}

/** A frame as high as its page, in the pane's colours, whatever its width or the theme become. */
export function useFittedFrame(shown: unknown): {
  readonly frame: RefObject<HTMLIFrameElement>;
  readonly height: number;
  readonly fit: () => void;
} {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(160);
  const fit = useRef((): void => {
    const page = frame.current?.contentDocument;
    if (!page?.body) return;
    dress(page);
    setHeight(Math.ceil(page.body.getBoundingClientRect().height) + MORE);
  }).current;
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const sized = new ResizeObserver(fit);
    sized.observe(element);
    const themed = new MutationObserver(fit);
    themed.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    return () => {
      sized.disconnect();
      themed.disconnect();
    };
  }, [fit, shown]);
  return { frame, height, fit };
}
