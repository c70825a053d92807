// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "form.hpp"
#include "oracle.hpp"

namespace poa::property {

// Every rule of section 4 a second time, written from the words of the form: quadratic, plain, and
// nothing of the product but the cells it is given and the names of findings.

// A cell of columns 4–14 (section 2).
struct Figure {
  bool blank = true;
  std::optional<Rational> value;  // Neither blank nor a value: unknown.
  bool error_value = false;
  bool number_as_text = false;

  bool unknown() const { return !blank && !value; }
  bool positive() const { return value && less(0, *value); }
  bool blank_or_zero() const { return blank || (value && same(0, *value)); }
};

enum class Kind { Suma, Integradora, Constante, Ultimo, Promedio, Descendente };

struct Code {
  int axis;
  int strategy;
  int line;

  friend bool operator==(const Code&, const Code&) = default;
};

// A row that is a goal. The texts are trimmed; nullopt is an error value.
struct Row {
  std::size_t row = 0;
  std::optional<int> number;
  std::optional<std::u32string> lines;
  std::vector<std::u32string> tokens;  // Of `lines`, without texts of the catalogue behind codes.
  std::optional<std::u32string> text;
  std::optional<std::u32string> unit;
  std::optional<std::u32string> remarks;
  std::optional<std::u32string> integra;
  std::optional<std::u32string> reviewed;
  Kind kind = Kind::Suma;
  bool names_kind = true;          // A text that names none: SUMA all the same.
  bool kind_error = false;         // An error value: nobody knows the kind.
  std::array<Figure, 15> figures;  // By column; 4 to 14 are used.

  const Figure& annual() const { return figures[4]; }
  const Figure& planned(int quarter) const { return figures[3 + 2 * std::size_t(quarter)]; }
  const Figure& achieved(int quarter) const { return figures[4 + 2 * std::size_t(quarter)]; }
  const Figure& absolute() const { return figures[13]; }
  const Figure& relative() const { return figures[14]; }
  bool is_a(Kind other) const { return !kind_error && kind == other; }
  // A kind that is known, one whose figure is to be brought up or down.
  bool ascending() const { return !kind_error && kind != Kind::Descendente; }
  bool descending() const { return is_a(Kind::Descendente); }
  // Whether there is a remark; nullopt for an error value.
  std::optional<bool> remarked() const;
};

// A text of the header or of a list: trimmed; nullopt is an error value.
using Entry = std::optional<std::u32string>;

// A form, read. Lists of nothing but blanks are not given.
struct Sheet {
  std::vector<Row> rows;
  std::vector<Row> previous;  // None when there is nothing to compare with.
  int previous_quarter = 0;
  bool authorised = false;
  int quarter = 4;
  Rational tolerance;
  std::vector<Entry> signers;  // Their names; none when the report is not closed.
  std::vector<Entry> catalogue;
  std::vector<Entry> units;
  bool has_header = false;
  std::vector<std::pair<std::u32string, Entry>> header;  // Folded label, value that is not blank.
};

Figure figure_of(const Cell& cell);
Sheet read_sheet(const GivenForm& form);

// Section 2's codes.
std::vector<std::u32string> tokens_of(const std::u32string& text);
std::optional<Code> code_of(const std::u32string& token);
// The code that opens a catalogue entry.
std::optional<Code> leading_code(const Entry& entry);
// The distinct codes of the catalogue.
std::vector<Code> catalogue_lines(const Sheet& sheet);
// The tokens of column 1 without the texts of the catalogue that follow their codes.
std::vector<std::u32string> tokens_of_lines(const Entry& lines,
                                            const std::vector<Entry>& catalogue);
// The codes of column 1.
std::vector<Code> codes_of_row(const Row& row);

// Section 2's goal number.
std::optional<int> goal_number_of(const std::u32string& text);

// Section 3: P or A of the quarters up to `to`. nullopt: an unknown cell would have to be read.
std::optional<Rational> progress(Kind kind, const std::array<Figure, 4>& quarters, int to);
std::array<Figure, 4> planned_of(const Row& row);
std::array<Figure, 4> achieved_of(const Row& row);
std::optional<Rational> absolute_of(const Row& row, int quarter);
// The annual percent; nullopt also when the annual goal is not above 0, and for a DESCENDENTE whose
// absolute is 0.
std::optional<Rational> annual_percent_of(const Row& row, int quarter);

bool any_captured(const std::array<Figure, 4>& quarters);

// The goals that an INTEGRADORA totals; nullopt when the text is blank or malformed.
std::optional<std::set<int>> components_of(const Entry& integra);
// The first row with the number; nullptr when none has it.
const Row* row_with(const std::vector<Row>& rows, int number);
// Whether none has the number; nullopt when an error value may be the one that does.
std::optional<bool> lack(const std::vector<Row>& rows, int number);

// The goal's text without its number and punctuation, folded (EST-05); "" for an error value.
std::u32string what_it_says(const Row& row);

// The values of the header's rows with the label.
std::vector<Entry> values_of(const Sheet& sheet, const std::u32string& label);
std::vector<Entry> axes_of(const Sheet& sheet);

// Collects the findings of the naive rules.
class Marks {
 public:
  // An advertencia that the row says is reviewed becomes an aviso.
  void add(const Row& row, const std::string& rule, Severity severity, Column field);
  void add_header(const std::string& rule, Severity severity, const std::string& goal = "");
  // In the order of section 4.
  std::vector<Mark> sorted() const;

 private:
  std::vector<Mark> marks_;
};

// The `number`th column of section 1, from 1.
Column column_numbered(std::size_t number);
Column planned_column(int quarter);
Column achieved_column(int quarter);

// Each group of rules about one row, and those about the header.
void naive_arit(const Sheet& sheet, const Row& row, Marks& marks);
void naive_totals(const Sheet& sheet, const Row& row, Marks& marks);
void naive_per(const Sheet& sheet, const Row& row, Marks& marks);
void naive_obs(const Sheet& sheet, const Row& row, Marks& marks);
void naive_cod(const Sheet& sheet, const Row& row, Marks& marks);
void naive_cod_header(const Sheet& sheet, Marks& marks);
void naive_est(const Sheet& sheet, const Row& row, Marks& marks);
void naive_fir_header(const Sheet& sheet, Marks& marks);
void naive_est_header(const Sheet& sheet, Marks& marks);
void naive_fmt(const Sheet& sheet, const Row& row, Marks& marks);
void naive_cmp(const Sheet& sheet, const Row& row, Marks& marks);
void naive_cmp_header(const Sheet& sheet, Marks& marks);

// The rules of column 18, folded ids.
std::vector<std::u32string> reviewed_ids(const Row& row);
bool is_reviewable(const std::u32string& folded_id);

// Returns the findings of all naive rules.
std::vector<Mark> naive_marks(const GivenForm& form);

}  // namespace poa::property
