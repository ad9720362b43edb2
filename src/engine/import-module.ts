/**
 * Imports a module that is no part of songngu. It is a file of its own in the command too: a script that V8 keeps code of
 * can require, not import (build.js).
 * @param url `file:///…`
 */
export function importModule(url: string): Promise<unknown> {
  return import(url);
}
