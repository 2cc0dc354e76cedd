import '../../../src/taskpane/fluentSettings';
import { createRoot } from 'react-dom/client';
import { Announcer } from '../../../src/taskpane/shell/Announcer';
import { registerOwnIcons } from '../../../src/taskpane/shell/registerOwnIcons';
import { Shell } from '../../../src/taskpane/shell/Shell';
import { STORIES } from './stories';

registerOwnIcons();
const parameters = new URLSearchParams(location.search);
const Story = STORIES[parameters.get('story') ?? 'overview']!;

createRoot(document.getElementById('root')!).render(
  <Shell scheme={parameters.get('scheme') === 'dark' ? 'dark' : 'light'}>
    <Announcer>
      <Story />
    </Announcer>
  </Shell>,
);
