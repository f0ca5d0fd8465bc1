/** Everything that Chidao adds to Cockpit, one module each. */
export default [
];
