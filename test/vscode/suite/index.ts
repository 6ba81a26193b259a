import { watchWorkers } from '../support/server.ts';
import { watchInterface } from '../support/ui.ts';

watchInterface();
watchWorkers();

import './article.ts';
import './manifest.ts';
import './settings.ts';
import './server.ts';
