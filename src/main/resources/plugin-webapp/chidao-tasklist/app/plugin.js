// What is shown, and where, is listed in one place.
export { default } from '/chidao/tasklist/plugins.js';
