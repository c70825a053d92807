// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/quarter_text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// A run of letters or of digits, and the marks that part it from the one before: "-" for any dash,
// a space for any white space, "" between a digit and a letter.
struct Piece {
  std::string gap;
  std::string text;
};

using Pieces = std::span<const Piece>;

enum class Kind { Letter, Digit, Mark, Other };

// The ordinal indicator º is a letter of a word; of the rest, folding leaves ASCII letters alone.
Kind kind_of(char32_t character) {
  constexpr std::u32string_view kMarks = U" °´`|";
  if ((character >= U'a' && character <= U'z') || character == U'º') return Kind::Letter;
  if (character >= U'0' && character <= U'9') return Kind::Digit;
  if (character == U'%') return Kind::Other;
  const bool mark = is_punctuation(character) || is_dash(character);
  return mark || kMarks.find(character) != std::u32string_view::npos ? Kind::Mark : Kind::Other;
}

// Nothing for a text with anything but words, figures and punctuation.
std::vector<Piece> pieces_of(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<Piece> pieces;
  std::string gap;
  Kind last = Kind::Mark;
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t character = next_character(folded, at);
    const Kind kind = kind_of(character);
    if (kind == Kind::Other) return {};
    if (kind == Kind::Mark) {
      append(gap, is_dash(character) ? U'-' : character);
    } else {
      if (kind != last) pieces.push_back({std::exchange(gap, {}), {}});
      append(pieces.back().text, character);
    }
    last = kind;
  }
  return pieces;
}

struct Name {
  std::string_view text;
  int number;
};

constexpr Name kOrdinals[] = {{"i", 1},   {"primer", 1}, {"primero", 1}, {"ii", 2}, {"segundo", 2},
                              {"iii", 3}, {"tercer", 3}, {"tercero", 3}, {"iv", 4}, {"cuarto", 4}};

// 0 stands for every number.
constexpr Name kOrdinalEndings[] = {{"o", 0},  {"º", 0},  {"er", 1}, {"ro", 1},  {"ero", 1},
                                    {"do", 2}, {"er", 3}, {"ro", 3}, {"ero", 3}, {"to", 4}};

constexpr Name kMonths[] = {
    {"ene", 1},      {"enero", 1},      {"feb", 2},        {"febr", 2},      {"febrero", 2},
    {"mar", 3},      {"mzo", 3},        {"marzo", 3},      {"abr", 4},       {"abril", 4},
    {"may", 5},      {"mayo", 5},       {"jun", 6},        {"junio", 6},     {"jul", 7},
    {"julio", 7},    {"ago", 8},        {"agto", 8},       {"agosto", 8},    {"sep", 9},
    {"sept", 9},     {"septiembre", 9}, {"set", 9},        {"setiembre", 9}, {"oct", 10},
    {"octubre", 10}, {"nov", 11},       {"noviembre", 11}, {"dic", 12},      {"diciembre", 12}};

constexpr std::array<int, 12> kLongestMonths{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

constexpr std::string_view kUnits[] = {"t", "q", "trim", "trimestre"};
constexpr std::string_view kArticles[] = {"de", "del", "al", "el"};
constexpr std::string_view kConnectors[] = {"a", "al", "y", "hasta"};
constexpr std::string_view kMonthWords[] = {"de", "del", "mes", "meses"};
constexpr std::string_view kYearWords[] = {"de", "del", "ano", "ejercicio", "fiscal"};
constexpr std::string_view kDateMarks[] = {"/", "-", "."};

// What may open a period of months or days, and how many of them it must name.
constexpr Name kOpenings[] = {
    {"trimestre", 1}, {"trim", 1}, {"periodo", 1}, {"desde", 2}, {"entre", 2}};

std::optional<int> find(std::span<const Name> names, std::string_view text) {
  const auto found = std::find_if(names.begin(), names.end(),
                                  [text](const Name& name) { return name.text == text; });
  if (found == names.end()) return std::nullopt;
  return found->number;
}

bool is_one_of(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool ends_ordinal(std::string_view ending, int number) {
  return std::any_of(std::begin(kOrdinalEndings), std::end(kOrdinalEndings), [&](const Name& name) {
    return name.text == ending && (name.number == 0 || name.number == number);
  });
}

// The value of a word of one to four digits; 0 for any other word.
int number_in(std::string_view word) {
  constexpr std::size_t kMostDigits = 4;
  if (word.size() > kMostDigits || leading_digits(word) != word) return 0;
  int value = 0;
  for (const char digit : word) value = value * 10 + (digit - '0');
  return value;
}

bool is_year(std::string_view word) { return number_in(word) >= 1000; }

bool is_short_year(std::string_view word) { return word.size() == 2 && is_digit(word.front()); }

// What a text has named so far, and whether all of it agrees.
class Named {
 public:
  bool anything() const { return quarter_.has_value(); }
  bool days() const { return days_ == 1; }

  void add_quarter(int number) { agree(quarter_, number); }

  // `day` is 0 for the whole month. Days and whole months do not go together: of "3 oct-dic" nobody
  // knows whether the 3 is a day. A period runs forwards.
  void add_date(int month, int day) {
    constexpr int kMoreThanDays = 32;
    add_quarter((month + 2) / 3);
    agree(days_, day > 0 ? 1 : 0);
    const int place = month * kMoreThanDays + day;
    sound_ = sound_ && place > last_ && day <= kLongestMonths[static_cast<std::size_t>(month - 1)];
    last_ = place;
    ++dates_;
  }

  void add_year(std::string_view digits) {
    constexpr int kCentury = 2000;
    agree(year_, number_in(digits) + (digits.size() == 2 ? kCentury : 0));
  }

  std::optional<Quarter> quarter(int least_dates) const {
    if (!sound_ || !quarter_ || dates_ < least_dates) return std::nullopt;
    return Quarter(*quarter_);
  }

 private:
  void agree(std::optional<int>& kept, int value) {
    sound_ = sound_ && kept.value_or(value) == value;
    kept = value;
  }

  bool sound_ = true;
  std::optional<int> quarter_;
  std::optional<int> year_;
  std::optional<int> days_;
  int last_ = 0;  // month and day
  int dates_ = 0;
};

// A number that was read, and the piece behind it.
struct Read {
  int number;
  std::size_t end;
};

class Reader {
 public:
  explicit Reader(Pieces pieces) : pieces_(pieces) {}

  std::optional<Quarter> quarter() {
    const int least_dates = read_opening();
    while (at_ < pieces_.size()) {
      if (!read_next()) return std::nullopt;
    }
    return named_.quarter(least_dates);
  }

 private:
  std::string_view word(std::size_t at) const {
    return at < pieces_.size() ? std::string_view(pieces_[at].text) : std::string_view();
  }
  std::string_view gap(std::size_t at) const {
    return at < pieces_.size() ? std::string_view(pieces_[at].gap) : std::string_view();
  }
  std::size_t behind(std::span<const std::string_view> words, std::size_t at) const {
    while (is_one_of(words, word(at))) ++at;
    return at;
  }

  // "4", "4" "to", "cuarto", "iv".
  std::optional<Read> ordinal(std::size_t at) const {
    if (const auto named = find(kOrdinals, word(at))) return Read{*named, at + 1};
    const int number = number_in(word(at));
    if (number < 1 || number > 4) return std::nullopt;
    return Read{number, at + (ends_ordinal(word(at + 1), number) ? 2U : 1U)};
  }

  // "15", "1" "o", "primero".
  std::optional<Read> day(std::size_t at) const {
    const int number = word(at) == "primero" ? 1 : number_in(word(at));
    if (number < 1 || number > kLongestMonths.front()) return std::nullopt;
    const bool first = number == 1 && ends_ordinal(word(at + 1), number);
    return Read{number, at + (first ? 2U : 1U)};
  }

  // "agosto", "de" "agosto", "del" "mes" "de" "agosto".
  std::optional<Read> month(std::size_t at) const {
    at = behind(kMonthWords, at);
    const auto named = find(kMonths, word(at));
    return named ? std::optional(Read{*named, at + 1}) : std::nullopt;
  }

  // The later day of "1 al 15 de agosto" and "1-15 de agosto". In a second date it might be the
  // year of the first: "1 ago, 23 - 31 ago".
  std::optional<Read> later_day(const Read& first) const {
    if (named_.days()) return std::nullopt;
    const std::size_t at = behind(kConnectors, first.end);
    const bool joined = at > first.end || gap(at).find('-') != std::string_view::npos;
    const auto later = joined ? day(at) : std::nullopt;
    return later && later->number > first.number ? later : std::nullopt;
  }

  // "15/08/2025", "15.8.25", "2025-08-15"; not "2025/01/06/2025", which may be two things.
  bool read_numeric_date() {
    const std::string_view first = word(at_);
    const std::string_view last = word(at_ + 2);
    const bool year_first = is_year(first);
    const int month = number_in(word(at_ + 1));
    const auto day_read = day(year_first ? at_ + 2 : at_);
    const std::string_view year = year_first ? first : last;
    const std::string_view mark = gap(at_ + 1);
    if (!is_one_of(kDateMarks, mark) || gap(at_ + 2) != mark || gap(at_ + 3) == mark) return false;
    if (month < 1 || month > 12 || !day_read || (!is_year(year) && !is_short_year(year)))
      return false;
    named_.add_date(month, day_read->number);
    named_.add_year(year);
    at_ += 3;
    return true;
  }

  bool read_days_of_month() {
    const auto first = day(at_);
    if (!first) return false;
    const auto later = later_day(*first);
    const auto named = month(later ? later->end : first->end);
    if (!named) return false;
    named_.add_date(named->number, first->number);
    if (later) named_.add_date(named->number, later->number);
    at_ = named->end;
    // "15-ago-25", "15 ago 25".
    if (gap(at_) == gap(at_ - 1) && is_short_year(word(at_))) named_.add_year(word(at_++));
    return true;
  }

  bool read_month() {
    const auto named = month(at_);
    if (!named) return false;
    named_.add_date(named->number, 0);
    at_ = named->end;
    return true;
  }

  bool read_date() { return read_numeric_date() || read_days_of_month() || read_month(); }

  // "t4", "4t", "4to trimestre", "trimestre iv", "cuarto". A digit alone is none here: beside other
  // words it may be anything.
  bool read_number() {
    const bool unit = is_one_of(kUnits, word(at_));
    const auto number = ordinal(unit ? at_ + 1 : at_);
    if (!number) return false;
    const bool unit_behind = !unit && is_one_of(kUnits, word(number->end));
    const bool digit_alone = number->end == at_ + 1 && is_digit(word(at_).front());
    if (digit_alone && !unit_behind) return false;
    named_.add_quarter(number->number);
    at_ = number->end + (unit_behind ? 1 : 0);
    return true;
  }

  // A year of two digits stands behind what it is the year of.
  bool read_year() {
    const std::size_t at = behind(kYearWords, at_);
    if (!is_year(word(at)) && !(named_.anything() && is_short_year(word(at)))) return false;
    named_.add_year(word(at));
    at_ = at + 1;
    return true;
  }

  // "trimestre octubre-diciembre", "desde octubre hasta diciembre". Returns how many dates the text
  // must name.
  int read_opening() {
    at_ = behind(kArticles, 0);
    const auto least_dates = find(kOpenings, word(at_));
    const bool numbered = is_one_of(kUnits, word(at_)) && ordinal(at_ + 1);
    at_ = behind(kArticles, at_ + 1);
    if (least_dates && !numbered && read_date()) return *least_dates;
    at_ = 0;
    return 0;
  }

  // Behind a day a figure is rather the next day, "1 julio - 30 septiembre"; behind a month it is a
  // year, "oct-23 - dic-23".
  bool read_next() {
    const bool connected = named_.anything() && is_one_of(kConnectors, word(at_));
    at_ = behind(kArticles, connected ? at_ + 1 : at_);
    if (read_numeric_date()) return true;
    if (!connected && !named_.days() && read_year()) return true;
    return read_days_of_month() || read_month() || read_number() || (!connected && read_year());
  }

  Pieces pieces_;
  std::size_t at_ = 0;
  Named named_;
};

// "4.", "(4)", "4 2023"; not "4/2023", which may be April.
bool is_figure_alone(Pieces pieces) {
  const bool year = pieces.size() == 2 && pieces[1].gap == " " && is_year(pieces[1].text);
  return is_digit(pieces[0].text[0]) && (pieces.size() == 1 || year);
}

// Figures behind a dash, "-4.", are below zero.
bool is_negative(const Piece& first) {
  return first.gap.ends_with('-') && is_digit(first.text.front());
}

}  // namespace

std::optional<Quarter> parse_quarter(std::string_view text) {
  // A number is a quarter or none.
  if (const auto number = Number::parse(text)) return Quarter::from_number(*number);
  const std::vector<Piece> pieces = pieces_of(text);
  if (pieces.empty() || is_negative(pieces.front())) return std::nullopt;
  if (is_figure_alone(pieces)) return Quarter::from_number(Number(number_in(pieces[0].text)));
  return Reader(pieces).quarter();
}

}  // namespace poa
