'use strict';
// Knows nothing of the editor, so that it can be tested without one.
const fs = require('node:fs');
const path = require('node:path');

const name = process.platform === 'win32' ? 'textlint.exe' : 'textlint';

/** The executable to start: the configured one, else the one packed with the extension, else the first on the PATH; undefined for none. */
function findExecutable(configured, extensionPath, searchPath = process.env.PATH ?? '') {
  if (configured) return isExecutable(configured) ? configured : path.isAbsolute(configured) ? undefined : onPath(configured, searchPath);
  const bundled = path.join(extensionPath, 'server', name);
  return isExecutable(bundled) ? bundled : onPath(name, searchPath);
}

function onPath(file, searchPath) {
  // With a folder in it, it is a path and not a name to search for.
  if (path.basename(file) !== file) return undefined;
  return searchPath.split(path.delimiter).filter((folder) => folder).map((folder) => path.join(folder, file)).find(isExecutable);
}

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

module.exports = { findExecutable };
