/**
 * Marks the page's body with classes for what whoever is logged in may do. The web applications offer everyone everything; they
 * would be told that they may not, or shown what is not theirs, after they have tried. Each application's styles/offered.css
 * hides by these marks what is not for them; until the engine has answered, nobody may.
 *
 * @param questions by class the engine's address that answers how many there are ("count") or whether it is allowed
 */
export default function markWhoMayWhat(questions) {
  window.angular.module('ngLocale').run([
    '$rootScope',
    root => {
      root.$on('authentication.changed', () => markAll(questions, root.authentication));
      markAll(questions, root.authentication);
    }
  ]);
}

function markAll(questions, whoever) {
  Object.entries(questions).forEach(async ([mark, question]) =>
    document.body.classList.toggle(mark, Boolean(whoever) && (await answerOf(question)))
  );
}

async function answerOf(question) {
  const [, start, engine] = /^(.*\/)app\/\w+\/([^/]+)/.exec(window.location.pathname) || [];
  if (!engine) {
    return false;
  }
  const answer = await fetch(`${start}api/engine/engine/${engine}/${question}`, {credentials: 'same-origin'}).catch(() => null);
  const {authorized, count} = answer && answer.ok ? await answer.json() : {};
  return Boolean(authorized || count);
}
