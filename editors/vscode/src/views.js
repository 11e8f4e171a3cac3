'use strict';
const vscode = require('vscode');
const { ArticleView, toRange } = require('./articleView');
const { castItems, castText } = require('./castItems');
const { quotationItems, quotationsText } = require('./quotationItems');

/** The two views, and the commands of their items. */
function createViews(server) {
  const cast = new ArticleView(server, { view: 'textlint.cast', request: 'textlint/cast', empty: 'Nobody is named here.', items: castItems });
  const quotations = new ArticleView(server, { view: 'textlint.quotations', request: 'textlint/quotations', empty: 'Nothing is quoted here.', items: quotationItems });
  const shown = (item) => [cast, quotations].find((view) => view.holds(item))?.shown;
  return [
    ...cast.subscriptions,
    ...quotations.subscriptions,
    vscode.commands.registerCommand('textlint.renameName', (item) => rename(shown(item)?.document, item)),
    vscode.commands.registerCommand('textlint.copyItem', (item) => copy(item.copy ?? textAt(shown(item)?.document, item.range))),
    vscode.commands.registerCommand('textlint.copyCast', () => copy(cast.shown && castText(cast.shown.facts))),
    vscode.commands.registerCommand('textlint.copyQuotations', () => copy(quotations.shown && quotationsText(quotations.shown.facts, (range) => textAt(quotations.shown.document, range)))),
  ];
}

/** Asks for the new name where the old one stands, and shows there what the editor would change. */
async function rename(document, item) {
  if (!document) return;
  await vscode.window.showTextDocument(document, { selection: toRange(item.range) });
  await vscode.commands.executeCommand('editor.action.rename', [document.uri, toRange(item.range).start]);
}

async function copy(text) {
  if (text) await vscode.env.clipboard.writeText(text);
}

function textAt(document, range) {
  return document?.getText(toRange(range)) ?? '';
}

module.exports = { createViews };
