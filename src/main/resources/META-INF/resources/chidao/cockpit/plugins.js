/** Everything that Chidao adds to Cockpit, one module each. */
import agencies from './chronicle/agencies.js';
import { onDefinition, onInstance } from './chronicle/badges.js';
import directives, { entry as directivesEntry } from './chronicle/directives.js';
import record from './chronicle/record.js';
import timeline from './chronicle/timeline.js';
import history from './repair/history.js';
import { progressLink, progressPage, progressTile } from './progress/plugins.js';
import failedJobs, { entry as failedJobsEntry } from './repair/jobs.js';
import move from './repair/move.js';

export default [
  progressLink,
  progressPage,
  progressTile,
  timeline,
  agencies,
  onInstance,
  onDefinition,
  directives,
  directivesEntry,
  record,
  history,
  move,
  failedJobs,
  failedJobsEntry,
];
