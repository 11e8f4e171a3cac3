'use strict';
// What the status item says. Knows nothing of the editor, so that it can be tested without one.

/** Text, colour, words for a screen reader and command of the status item. */
function describe(state, counts) {
  switch (state.kind) {
    case 'missing':
      return { text: '$(circle-slash) TextLint', label: 'TextLint was not found', isFault: true, command: 'textlint.openSettings' };
    case 'failed':
      return { text: '$(circle-slash) TextLint', label: 'TextLint does not run', isFault: true, command: 'textlint.showOutput' };
    case 'running':
      return { text: textOf(counts), label: `TextLint: ${sumUp(counts)}`, isFault: false, command: 'workbench.actions.view.problems' };
    default:
      return { text: '$(sync~spin) TextLint', label: 'TextLint is starting', isFault: false, command: 'textlint.showOutput' };
  }
}

/** The lines of the tooltip, as Markdown. */
function tooltip(state, counts, configuration) {
  if (state.message) return [escape(state.message), links];
  if (state.kind !== 'running') return ['TextLint is starting.', links];
  return [`**TextLint** · ${sumUp(counts)}`, ...configurationLines(configuration), links];
}

const links = '[Restart](command:textlint.restartServer) · [Output](command:textlint.showOutput) · [Settings](command:textlint.openSettings)';

/** How many findings there are of each severity, in words. */
function sumUp({ errors, warnings, notes }) {
  const parts = [[errors, 'error'], [warnings, 'warning'], [notes, 'note']].filter(([count]) => count > 0);
  return parts.length === 0 ? 'no findings' : parts.map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`).join(', ');
}

function textOf(counts) {
  const all = counts.errors + counts.warnings + counts.notes;
  if (all === 0) return '$(check) TextLint';
  return `$(${counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warning' : 'info'}) TextLint ${all}`;
}

function configurationLines(configuration) {
  if (!configuration) return [];
  const file = configuration.file
    ? `Configuration: [${escape(nameOf(configuration.file))}](command:vscode.open?${encodeURIComponent(JSON.stringify([configuration.file]))})`
    : 'No textlint.yml holds for this document. [Create one](command:textlint.createConfiguration)';
  const lines = [configuration.isExcluded ? `${file}, which leaves this document out` : file];
  if (configuration.packs.length > 0) lines.push(`Packs: ${configuration.packs.map(escape).join(', ')}`);
  return lines;
}

/** The last two parts of a path: every folder has a textlint.yml. */
function nameOf(uri) {
  return decodeURIComponent(uri).split('/').slice(-2).join('/');
}

function escape(text) {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&');
}

module.exports = { describe, sumUp, tooltip };
