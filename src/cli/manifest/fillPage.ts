import type { Configuration } from '../../app/installation/configuration';

const PLACE = /(<script\b[^>]*\bid="?configuration"?[^>]*>)[\s\S]*?(<\/script>)/i;

export const hasPlace = (html: string): boolean => PLACE.test(html);

/** The page with the configuration in its place; `<` is escaped, so that no value ends the element. */
export function fillPage(html: string, configuration: Configuration): string {
  const json = JSON.stringify(configuration).replaceAll('<', '\\u003c');
  return html.replace(PLACE, (_all, open: string, close: string) => `${open}${json}${close}`);
}
