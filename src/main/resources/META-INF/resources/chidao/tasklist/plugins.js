/** Everything that Chidao adds to Tasklist, one module each. */
export default [
];
