// libedit configures itself through C-variadic functions, which Swift cannot
// call. This header names the few settings that the chat needs.
#ifndef OMBUD_CEDIT_SHIM_H
#define OMBUD_CEDIT_SHIM_H

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

typedef struct CEditSession {
    EditLine *line;
    History *history;
    const char *prompt;
    const char *const *completions;
    int completionCount;
    int interrupted;
} CEditSession;

static inline CEditSession *cedit_session(EditLine *line) {
    void *session = NULL;
    el_get(line, EL_CLIENTDATA, &session);
    return (CEditSession *)session;
}

static inline char *cedit_prompt(EditLine *line) {
    return (char *)cedit_session(line)->prompt;
}

// Ctrl-C ends the reading, and the caller decides what it means.
static inline unsigned char cedit_interrupt(EditLine *line, int key) {
    (void)key;
    cedit_session(line)->interrupted = 1;
    return CC_EOF;
}

// Ctrl-Z stops the program; libedit's handler restores the terminal first.
static inline unsigned char cedit_suspend(EditLine *line, int key) {
    (void)line;
    (void)key;
    kill(getpid(), SIGTSTP);
    return CC_REFRESH;
}

// Tab completes a word at the start of the line to the longest prefix that
// all its candidates share.
static inline unsigned char cedit_complete(EditLine *line, int key) {
    (void)key;
    CEditSession *session = cedit_session(line);
    const LineInfo *info = el_line(line);
    size_t length = (size_t)(info->cursor - info->buffer);
    const char *shared = NULL;
    size_t sharedLength = 0;
    for (int index = 0; index < session->completionCount; index++) {
        const char *candidate = session->completions[index];
        if (length == 0 || strncmp(candidate, info->buffer, length) != 0) {
            continue;
        }
        if (shared == NULL) {
            shared = candidate;
            sharedLength = strlen(candidate);
            continue;
        }
        size_t same = length;
        while (same < sharedLength && candidate[same] == shared[same]) {
            same++;
        }
        sharedLength = same;
    }
    if (shared == NULL || sharedLength <= length) {
        return CC_REFRESH_BEEP;
    }
    char *rest = strndup(shared + length, sharedLength - length);
    if (rest == NULL) {
        return CC_ERROR;
    }
    int inserted = el_insertstr(line, rest);
    free(rest);
    return inserted == 0 ? CC_REFRESH : CC_ERROR;
}

// Takes the user's locale, and UTF-8 where the locale would lose letters.
static inline void cedit_use_utf8_locale(void) {
    setlocale(LC_ALL, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        setlocale(LC_CTYPE, "C.UTF-8");
    }
    setlocale(LC_NUMERIC, "C");
}

// How many columns of a terminal a letter takes, -1 for what is not shown. The
// C library hides this function from programs that ask for standard C only.
extern int wcwidth(wchar_t letter);

static inline int cedit_columns(unsigned int scalar) {
    return wcwidth((wchar_t)scalar);
}

// Returns NULL when libedit cannot use the streams.
static inline CEditSession *cedit_open(
    const char *program, FILE *input, FILE *output, FILE *errors, int historySize,
    const char *const *completions, int completionCount
) {
    CEditSession *session = (CEditSession *)calloc(1, sizeof(CEditSession));
    if (session == NULL) {
        return NULL;
    }
    session->line = el_init(program, input, output, errors);
    session->history = history_init();
    if (session->line == NULL || session->history == NULL) {
        if (session->line != NULL) {
            el_end(session->line);
        }
        if (session->history != NULL) {
            history_end(session->history);
        }
        free(session);
        return NULL;
    }
    session->prompt = "";
    session->completions = completions;
    session->completionCount = completionCount;
    HistEvent event;
    history(session->history, &event, H_SETSIZE, historySize);
    history(session->history, &event, H_SETUNIQUE, 1);
    el_set(session->line, EL_CLIENTDATA, session);
    el_set(session->line, EL_PROMPT, cedit_prompt);
    el_set(session->line, EL_EDITOR, "emacs");
    el_set(session->line, EL_SIGNAL, 1);
    el_set(session->line, EL_HIST, history, session->history);
    // The user's own settings come first, so that Ctrl-C and Tab stay ours.
    el_source(session->line, NULL);
    el_set(session->line, EL_BIND, "^R", "em-inc-search-prev", NULL);
    el_set(session->line, EL_ADDFN, "ombud-complete", "completes a command", cedit_complete);
    el_set(session->line, EL_BIND, "^I", "ombud-complete", NULL);
    el_set(session->line, EL_ADDFN, "ombud-interrupt", "gives up the line", cedit_interrupt);
    // While a line is edited the terminal sends Ctrl-C and Ctrl-Z as keys, not
    // as signals.
    el_set(session->line, EL_SETTY, "-d", "-isig", NULL);
    el_set(session->line, EL_BIND, "^C", "ombud-interrupt", NULL);
    el_set(session->line, EL_ADDFN, "ombud-suspend", "stops the program", cedit_suspend);
    el_set(session->line, EL_BIND, "^Z", "ombud-suspend", NULL);
    return session;
}

static inline CEditSession *cedit_open_standard(
    const char *program, int historySize, const char *const *completions, int completionCount
) {
    return cedit_open(program, stdin, stdout, stderr, historySize, completions, completionCount);
}

// The line with its newline, valid until the next call; NULL at the end of
// input and after Ctrl-C, which `interrupted` tells apart.
static inline const char *cedit_read(CEditSession *session, const char *prompt, int *length) {
    session->prompt = prompt;
    session->interrupted = 0;
    return el_gets(session->line, length);
}

static inline int cedit_was_interrupted(CEditSession *session) {
    return session->interrupted;
}

static inline int cedit_line_was_empty(CEditSession *session) {
    const LineInfo *info = el_line(session->line);
    return info->buffer == info->lastchar;
}

static inline void cedit_remember(CEditSession *session, const char *line) {
    HistEvent event;
    history(session->history, &event, H_ENTER, line);
}

static inline void cedit_forget_all(CEditSession *session) {
    HistEvent event;
    history(session->history, &event, H_CLEAR);
}

// How many lines were read, or -1 where the file is not a history.
static inline int cedit_load_history(CEditSession *session, const char *path) {
    HistEvent event;
    return history(session->history, &event, H_LOAD, path);
}

static inline int cedit_save_history(CEditSession *session, const char *path) {
    HistEvent event;
    return history(session->history, &event, H_SAVE, path);
}

static inline void cedit_close(CEditSession *session) {
    el_end(session->line);
    history_end(session->history);
    free(session);
}

#endif
