import {
  DefaultButton,
  FontIcon,
  initializeIcons,
  List,
  ProgressIndicator,
  Spinner,
  Text,
  ThemeProvider,
} from '@fluentui/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * The pane that says hello: React and Fluent as an add-in generator sets them up, all icons registered, and nothing done. The
 * reference of the opening's bench, not a part of the product.
 */
const FEATURES = ['Trophy2', 'Unlock', 'Design'].map((icon) => ({ icon, words: `What ${icon} brings` }));

function Template() {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return <Spinner label="Loading" />;
  return (
    <ThemeProvider>
      <Text as="h1" variant="xxLarge">
        Welcome
      </Text>
      <List
        items={FEATURES}
        onRenderCell={(item) => (
          <p>
            <FontIcon iconName={item?.icon} /> {item?.words}
          </p>
        )}
      />
      <ProgressIndicator />
      <DefaultButton iconProps={{ iconName: 'ChevronRight' }}>Run</DefaultButton>
    </ThemeProvider>
  );
}

initializeIcons();
void Office.onReady(() => createRoot(document.getElementById('root')!).render(<Template />));
