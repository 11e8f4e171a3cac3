'use strict';
const vscode = require('vscode');
const { languages } = require('./server');

// Findings come in quick succession while somebody types; a list that jumps with each of them cannot be read.
const pause = 400;

/** A tree of facts of the active article. While nobody sees it, nothing is asked for it. */
class ArticleView {
  #server;
  #listing;
  #changed = new vscode.EventEmitter();
  #view;
  #timer;
  #document;
  #facts;
  #items = [];

  /** `listing` has the view's id, the request it is made from, what an empty one says, and makes items of the facts. */
  constructor(server, listing) {
    this.#server = server;
    this.#listing = listing;
    // The tree looks for it once, when it is made.
    this.onDidChangeTreeData = this.#changed.event;
    this.#view = vscode.window.createTreeView(listing.view, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(() => this.#refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#refresh()),
      server.onDidChangeState(() => this.#refresh()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.#document?.uri.toString())) this.#later();
      }),
      { dispose: () => clearTimeout(this.#timer) },
    ];
    this.#refresh();
  }

  /** The document that the view speaks of, and what the server said of it. */
  get shown() {
    return this.#facts && { document: this.#document, facts: this.#facts };
  }

  /** True for an item of this view. */
  holds(item) {
    return this.#items.some((top) => top === item || top.children.includes(item));
  }

  getChildren(item) {
    return item ? item.children ?? [] : this.#items;
  }

  getTreeItem(item) {
    const hasChildren = (item.children ?? []).length > 0;
    const shown = new vscode.TreeItem(item.label, hasChildren ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
    Object.assign(shown, { id: item.id, description: item.description, tooltip: item.tooltip ?? item.label, contextValue: `textlint.${item.kind}` });
    shown.iconPath = new vscode.ThemeIcon(item.icon, item.icon === 'warning' ? new vscode.ThemeColor('list.warningForeground') : undefined);
    shown.command = { command: 'vscode.open', title: 'Show', arguments: [this.#document.uri, { selection: toRange(item.range), preserveFocus: true }] };
    return shown;
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), pause);
  }

  async #refresh() {
    if (!this.#view.visible) return;
    const document = vscode.window.activeTextEditor?.document;
    // The output panel is an editor too: the last article stays.
    if (document && document.uri.scheme !== 'output') this.#document = languages.includes(document.languageId) ? document : undefined;
    const asked = this.#document;
    const facts = asked && !asked.isClosed ? await this.#server.request(this.#listing.request, asked) : undefined;
    if (asked !== this.#document) return;
    // The text has changed while the answer came: the findings of the new text will ask again.
    if (asked && this.#server.isRunning && !facts) return;
    this.#facts = facts;
    this.#items = facts ? this.#listing.items(facts) : [];
    this.#view.message = this.#message();
    this.#changed.fire();
  }

  #message() {
    if (!this.#server.isRunning) return 'TextLint is not running.';
    if (!this.#document) return 'Open an article.';
    return this.#items.length === 0 ? this.#listing.empty : undefined;
  }
}

function toRange({ start, end }) {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

module.exports = { ArticleView, toRange };
