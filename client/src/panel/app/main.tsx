import { render } from 'preact';
import '../../../../server/src/report/citation/view/report.css';
import { App } from './app.tsx';
import './panel.css';
import type { Host } from './state.ts';

declare function acquireVsCodeApi(): Host;

const root = document.getElementById('page');
if (root) render(<App host={acquireVsCodeApi()} />, root);
