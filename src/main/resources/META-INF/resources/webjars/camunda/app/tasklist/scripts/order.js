/**
 * What is due first stands first, of the rest the newest, until people choose another order. Tasklist knows one order to begin
 * with, the newest first, and one of a filter's own would outdo whatever is chosen above the list.
 */
const DUE_FIRST = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}, {sortBy: 'created', sortOrder: 'desc'}]);

export default function whatIsDueFirst() {
  window.angular.module('ngLocale').run([
    '$rootScope',
    '$location',
    (root, location) => {
      const order = () => {
        if (['', '/'].includes(location.path()) && !location.search().sorting) {
          location.search('sorting', DUE_FIRST).replace();
        }
      };
      root.$on('$locationChangeSuccess', order);
      order();
    }
  ]);
}
