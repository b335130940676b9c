import './host.css';
import sheet from 'maltrad/styles.css?raw';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './Data';
import { Page } from './Page';
import { Rendered } from './Rendered';

document.documentElement.dataset.sheet = String(sheet.includes('{'));
const rendered = document.querySelector('main');
if (rendered) {
  hydrateRoot(rendered, <Rendered />);
} else {
  createRoot(document.body.appendChild(document.createElement('main'))).render(
    location.pathname === '/data' ? <App /> : <Page />,
  );
}
