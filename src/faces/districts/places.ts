import './bj-places.ts';
