import { registerIcons } from '@fluentui/react/lib/Styling';
import { Icon } from './Icon';

/** The only icon that a Fluent control of ours asks for by name. Without it, Fluent would look for its web font. */
export function registerOwnIcons(): void {
  registerIcons({ icons: { CheckMark: <Icon name="check" size={12} /> } });
}
