// One dictionary of one other engine, driven over standard input. Built with -DPEER_HUNSPELL, -DPEER_NUSPELL or -DPEER_ASPELL.
//
//   peer check   DICTIONARY          words on stdin, one a line; answers one byte a word, '+' or '-'
//   peer time    DICTIONARY PASSES   words on stdin; answers "accepted nanoseconds-a-word", the least of all passes
//   peer suggest DICTIONARY          words on stdin; answers a line a word: milliseconds, then the suggestions, tabs between
//   peer load    DICTIONARY          answers "milliseconds kilobytes": what opening it costs and adds to resident memory
//
// Words go in the dictionary's own encoding. All times are CPU time of this process. DICTIONARY is the path of the .aff file;
// Aspell takes a language's name instead.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

static double now()
{
    timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

static long resident_kilobytes()
{
    long total = 0, resident = 0;
    FILE* statm = fopen("/proc/self/statm", "r");
    if (statm == nullptr) return 0;
    if (fscanf(statm, "%ld %ld", &total, &resident) != 2) resident = 0;
    fclose(statm);
    return resident * 4;
}

#ifdef PEER_HUNSPELL
#include <hunspell/hunspell.hxx>
struct Dictionary
{
    Hunspell engine;
    explicit Dictionary(const std::string& affix) : engine(affix.c_str(), (affix.substr(0, affix.size() - 4) + ".dic").c_str()) {}
    bool check(const std::string& word) { return engine.spell(word); }
    std::vector<std::string> suggest(const std::string& word) { return engine.suggest(word); }
};
#endif

#ifdef PEER_NUSPELL
#include <nuspell/dictionary.hxx>
struct Dictionary
{
    nuspell::Dictionary engine;
    explicit Dictionary(const std::string& affix) { engine.load_aff_dic(affix); }
    bool check(const std::string& word) { return engine.spell(word); }
    std::vector<std::string> suggest(const std::string& word)
    {
        std::vector<std::string> found;
        engine.suggest(word, found);
        return found;
    }
};
#endif

#ifdef PEER_ASPELL
#include <aspell.h>
struct Dictionary
{
    AspellSpeller* engine;
    explicit Dictionary(const std::string& language)
    {
        AspellConfig* config = new_aspell_config();
        aspell_config_replace(config, "lang", language.c_str());
        aspell_config_replace(config, "encoding", "utf-8");
        AspellCanHaveError* made = new_aspell_speller(config);
        if (aspell_error_number(made) != 0)
        {
            fprintf(stderr, "%s\n", aspell_error_message(made));
            exit(2);
        }
        engine = to_aspell_speller(made);
    }
    bool check(const std::string& word) { return aspell_speller_check(engine, word.data(), (int)word.size()) == 1; }
    std::vector<std::string> suggest(const std::string& word)
    {
        std::vector<std::string> found;
        AspellStringEnumeration* all = aspell_word_list_elements(aspell_speller_suggest(engine, word.data(), (int)word.size()));
        while (const char* one = aspell_string_enumeration_next(all)) found.push_back(one);
        delete_aspell_string_enumeration(all);
        return found;
    }
};
#endif

static std::vector<std::string> read_words()
{
    std::vector<std::string> words;
    std::string word;
    while (std::getline(std::cin, word)) words.push_back(word);
    return words;
}

static void check(Dictionary& dictionary)
{
    std::string answers;
    for (const auto& word : read_words()) answers += dictionary.check(word) ? '+' : '-';
    fwrite(answers.data(), 1, answers.size(), stdout);
}

static void time_checks(Dictionary& dictionary, int passes)
{
    const auto words = read_words();
    double least = 1e300;
    long accepted = 0;
    for (int pass = 0; pass < passes; pass++)
    {
        accepted = 0;
        const double start = now();
        for (const auto& word : words) accepted += dictionary.check(word);
        const double spent = now() - start;
        if (spent < least) least = spent;
    }
    printf("%ld %.2f\n", accepted, words.empty() ? 0.0 : least / words.size());
}

static void suggest(Dictionary& dictionary)
{
    for (const auto& word : read_words())
    {
        const double start = now();
        const auto found = dictionary.suggest(word);
        printf("%.4f", (now() - start) / 1e6);
        for (const auto& one : found) printf("\t%s", one.c_str());
        printf("\n");
    }
}

int main(int count, char** arguments)
{
    if (count < 3) return 2;
    const std::string what = arguments[1];
    const long before = resident_kilobytes();
    const double start = now();
    std::unique_ptr<Dictionary> dictionary;
    try
    {
        dictionary = std::make_unique<Dictionary>(arguments[2]);
        dictionary->check("a");
    }
    catch (const std::exception& fault)
    {
        fprintf(stderr, "%s\n", fault.what());
        return 2;
    }
    const double spent = now() - start;
    if (what == "load") printf("%.3f %ld\n", spent / 1e6, resident_kilobytes() - before);
    else if (what == "check") check(*dictionary);
    else if (what == "time") time_checks(*dictionary, count > 3 ? atoi(arguments[3]) : 3);
    else if (what == "suggest") suggest(*dictionary);
    else return 2;
    return 0;
}
