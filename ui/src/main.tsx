import './nonce';
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/noto-sans-lao/400.css';
import '@fontsource/noto-sans-lao/600.css';
// In a layer of their own, so that the program's styles win wherever the bundler puts them.
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './styles/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startLanguages } from './i18n';
import { keepDraftsOnLeaving } from './shared/data/drafts';
import { keepComposingKeys } from './shared/keys/shortcuts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// The page nearly every start shows; without this it would be asked for only after the office has been opened.
void import('@/views/today/TodayView');
keepComposingKeys();
keepDraftsOnLeaving();
await startLanguages();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
