/**
 * Marks the page of whoever may change instances. Cockpit offers everyone what only they may do; the others would be told so
 * after they have tried, so styles/offered.css hides it from them.
 */
const MARK = 'chidao-repairs';
const QUESTION = 'authorization/check?permissionName=UPDATE&resourceName=PROCESS_INSTANCE&resourceType=8';

export default function markThoseWhoRepair() {
  window.angular.module('ngLocale').run([
    '$rootScope',
    root => {
      root.$on('authentication.changed', () => mark(root.authentication));
      mark(root.authentication);
    }
  ]);
}

async function mark(whoever) {
  document.body.classList.toggle(MARK, Boolean(whoever) && (await mayRepair()));
}

async function mayRepair() {
  const [, start, engine] = /^(.*\/)app\/cockpit\/([^/]+)/.exec(window.location.pathname) || [];
  if (!engine) {
    return false;
  }
  const answer = await fetch(`${start}api/engine/engine/${engine}/${QUESTION}`, {credentials: 'same-origin'}).catch(() => null);
  return Boolean(answer && answer.ok && (await answer.json()).authorized);
}
