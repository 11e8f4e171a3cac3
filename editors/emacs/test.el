;;; test.el --- a session in a real Emacs with Eglot  -*- lexical-binding: t -*-
;; Findings at their places, a fix that takes one away, a name renamed over the article.
;; TEXTLINT is the executable.  It prints "passed", or what went wrong, and ends with 0 or 1.

(package-initialize)
(require 'eglot)
(setq eglot-sync-connect 30 eglot-autoshutdown nil eglot-confirm-server-initiated-edits nil eglot-send-changes-idle-time 0.1
      flymake-no-changes-timeout 0.1 make-backup-files nil create-lockfiles nil)
(add-to-list 'eglot-server-programs `(text-mode . (,(or (getenv "TEXTLINT") "textlint") "server")))

(defun wait (what condition)
  "Fail after half a minute, saying WHAT, unless CONDITION gives something before; return that."
  (let ((end (+ (float-time) 30)) found)
    (while (not (setq found (funcall condition)))
      (when (> (float-time) end) (error "After 30 s: %s" what))
      (accept-process-output nil 0.05))
    found))

(defun expect (text)
  "Fail unless TEXT stands in the buffer."
  (unless (save-excursion (goto-char (point-min)) (search-forward text nil t))
    (error "\"%s\" is not in: %s" text (buffer-string))))

(defun findings () (flymake-start) (flymake-diagnostics))

(defun session ()
  (find-file (expand-file-name "ferry.txt" (make-temp-file "textlint-" t)))
  (insert "Halvorsen ends the ferry\n\nThe ferry stops in May, Ingrid Halvorsen, the chair, said. It pays for each crosing of the boats to the island, the city said, which costs $340.\n")
  (save-buffer)
  (apply #'eglot (eglot--guess-contact))
  (wait "no connection" #'eglot-current-server)
  (flymake-mode 1)
  (let ((finding (car (wait "no finding" #'findings))))
    (unless (equal (buffer-substring (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding)) "crosing")
      (error "The finding is elsewhere: %s" (flymake-diagnostic-text finding)))
    (goto-char (flymake-diagnostic-beg finding)))
  (let ((actions (jsonrpc-request (eglot-current-server) :textDocument/codeAction
                                  (list :textDocument (eglot--TextDocumentIdentifier)
                                        :range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position))
                                        :context (list :diagnostics [])))))
    (eglot--apply-workspace-edit (plist-get (elt actions 0) :edit)))
  (expect "each crossing of the boats")
  (eglot--signal-textDocument/didChange)
  (wait "the finding stays" (lambda () (null (findings))))
  (goto-char (point-min))
  (search-forward "Ingrid ")
  (eglot-rename "Inga Solberg")
  (expect "Solberg ends the ferry")
  (expect "Inga Solberg, the chair")
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server)))

(condition-case fault
    (progn (session) (princ "passed\n"))
  (error (princ (format "%S\n" fault)) (kill-emacs 1)))
