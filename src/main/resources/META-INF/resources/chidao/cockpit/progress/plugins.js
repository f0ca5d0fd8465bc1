/** Where the progress of directives is shown in Cockpit: a page of its own, the way to it, and a tile on the first page. */

import { PATH } from './address.js';
import { showPage } from './page.js';
import { showTile } from './tile.js';

export const progressLink = {
  id: 'tien-do', pluginPoint: 'cockpit.navigation', priority: 300, label: 'Tiến độ chỉ đạo', pagePath: '#' + PATH,
};

export const progressPage = {
  id: 'chidao-progress', pluginPoint: 'cockpit.route', properties: { path: PATH }, render: showPage,
};

export const progressTile = {
  id: 'chidao-progress-tile', pluginPoint: 'cockpit.dashboard', priority: 300, render: showTile,
};
