import { useEffect, useState, type RefObject } from 'react';

/** Pixels of a closed select that its arrow takes beyond the room left for it, where the browser draws a wide one. */
const ARROW = 4;

/** True while a select is too narrow for the text that it shows: no browser tells, and none wraps it. */
export function useCutShort(select: RefObject<HTMLSelectElement>, text: string): boolean {
  const [cut, setCut] = useState(false);
  useEffect(() => {
    const element = select.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(element);
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return;
      pen.font = font;
      const room = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - ARROW;
      setCut(pen.measureText(text).width > room);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [select, text]);
  return cut;
}
