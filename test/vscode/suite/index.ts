import { watchWorkers } from '../support/server.ts';
import { watchInterface } from '../support/ui.ts';

watchInterface();
watchWorkers();

import './article.ts';
import './manifest.ts';
import './settings.ts';
import './sources.ts';
import './configuration.ts';
import './report.ts';
import './report-places.ts';
import './assistant.ts';
import './workspace.ts';
import './links-online.ts';
import './server.ts';
