import './host.css';
import sheet from 'maltrad/styles.css?raw';
import { createRoot } from 'react-dom/client';
import { App } from './Data';
import { Page } from './Page';

document.documentElement.dataset.sheet = String(sheet.includes('{'));
createRoot(document.body.appendChild(document.createElement('main'))).render(
  location.pathname === '/data' ? <App /> : <Page />,
);
