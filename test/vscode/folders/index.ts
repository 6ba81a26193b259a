import { watchInterface } from '../support/ui.ts';

watchInterface();

import './folders.ts';
