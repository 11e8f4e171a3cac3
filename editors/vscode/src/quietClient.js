'use strict';
const { LanguageClient } = require('vscode-languageclient/node');

/** Says what it has to say in the output channel and the status item, never in a box over somebody's text. */
class QuietClient extends LanguageClient {
  error(message, data) {
    super.error(message, data, false);
  }

  warn(message, data) {
    super.warn(message, data, false);
  }

  info(message, data) {
    super.info(message, data, false);
  }
}

module.exports = { QuietClient };
