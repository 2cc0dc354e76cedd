import { createRoot } from 'react-dom/client';

const root = document.getElementById('outlook');
if (root) createRoot(root).render(<main>Outlook</main>);
