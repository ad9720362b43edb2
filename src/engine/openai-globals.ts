import minipassFetch from 'minipass-fetch';

/**
 * What the openai client takes for globals of Node: esbuild puts these in their place (`build.js`). Touching the real ones
 * loads the global fetch, which we go without.
 */
export const { Headers } = minipassFetch;

/** Nothing is uploaded. */
export class FormData {}
