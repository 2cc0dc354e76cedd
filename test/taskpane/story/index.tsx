import '../../../src/taskpane/fluentSettings';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { Announcer } from '../../../src/taskpane/shell/Announcer';
import { registerOwnIcons } from '../../../src/taskpane/shell/registerOwnIcons';
import { Shell } from '../../../src/taskpane/shell/Shell';
import { CHANNEL_STORIES } from './channels';
import { COMPOSE_STORIES } from './compose';
import { SIGN_IN_STORIES } from './signIn';
import { STORIES } from './stories';
import { TAB_STORIES } from './tabs';

registerOwnIcons();
const parameters = new URLSearchParams(location.search);
const ALL: Record<string, ComponentType> = {
  ...STORIES,
  ...CHANNEL_STORIES,
  ...COMPOSE_STORIES,
  ...SIGN_IN_STORIES,
  ...TAB_STORIES,
};
const Story = ALL[parameters.get('story') ?? 'overview']!;

createRoot(document.getElementById('root')!).render(
  <Shell scheme={parameters.get('scheme') === 'dark' ? 'dark' : 'light'}>
    <Announcer>
      <Story />
    </Announcer>
  </Shell>,
);
