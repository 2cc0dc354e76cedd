import { getDefaultButtonStyles } from '@fluentui/fluent2-theme/lib/componentStyles/Button.styles';
import { getCheckboxStyles } from '@fluentui/fluent2-theme/lib/componentStyles/Checkbox.styles';

/**
 * In place of the Fluent 2 look of every control: that of the controls which the pane shows. `webpack.config.js` makes the
 * exchange; `test/size/fluent.test.ts` tells when a screen uses another control.
 */
export const fluent2ComponentStyles = {
  Checkbox: { styles: getCheckboxStyles },
  DefaultButton: { styles: getDefaultButtonStyles },
};
