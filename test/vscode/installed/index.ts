import './installed.ts';
