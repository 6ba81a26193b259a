import { watchInterface } from '../support/ui.ts';

watchInterface();

import './restricted.ts';
