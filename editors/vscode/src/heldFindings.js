'use strict';
// Holds back what is found in the word being typed until the caret leaves it or a moment has passed.
const vscode = require('vscode');
const { TypedWord, touches } = require('./typedWord');

class HeldFindings {
  #word = new TypedWord();
  // By document, what the server said last: an answer that nothing changed says it again.
  #last = new Map();
  #timer;
  #held;

  /** @param refresh Has the findings of a document asked for again. */
  constructor(refresh) {
    this.refresh = refresh;
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument((event) => this.#onChange(event)),
      vscode.window.onDidChangeTextEditorSelection((event) => this.#onSelection(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#last.delete(document.uri.toString())),
    ];
  }

  /** The report without what touches the word being typed; where something was held back, all of it for an answer that nothing changed. */
  filter(document, report) {
    if (!report) return report;
    const uri = document.uri.toString();
    if (report.kind === 'full') this.#last.set(uri, report);
    const last = this.#last.get(uri);
    const word = this.#word.current(uri, (line) => line < document.lineCount ? document.lineAt(line).text : '', Date.now());
    const wasHeld = this.#held === uri;
    if (!last || (!word && !wasHeld)) return report;
    const items = word ? last.items.filter((item) => !touches(item.range, word)) : last.items;
    this.#held = items.length < last.items.length ? uri : undefined;
    if (this.#held) this.#wait(document);
    return this.#held || wasHeld ? { ...last, resultId: report.resultId, items } : report;
  }

  dispose() {
    clearTimeout(this.#timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  #onChange({ document, contentChanges }) {
    if (contentChanges.length === 0) return;
    const uri = document.uri.toString();
    this.#word.change(uri, contentChanges.map((change) => ({
      text: change.text,
      rangeLength: change.rangeLength,
      position: { line: change.range.start.line, character: change.range.start.character + change.text.length },
    })), Date.now());
  }

  #onSelection({ textEditor, selections }) {
    const document = textEditor.document;
    const { active } = selections[0];
    if (this.#word.move(document.uri.toString(), active, document.lineAt(active.line).text)) this.#release(document);
  }

  #wait(document) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#release(document), this.#word.left(Date.now()));
  }

  #release(document) {
    clearTimeout(this.#timer);
    if (this.#held === document.uri.toString()) this.refresh(document);
  }
}

module.exports = { HeldFindings };
