// SPDX-License-Identifier: MPL-2.0
#include "bench/native_rules.hpp"

#include <utility>

namespace poa::bench {
namespace {

using Columns = std::vector<NativeColumn>;

// Arguments of these are formulas.

// A figure of columns 4 to 14: "" when blank, "x" when unknown, else the number.
std::string figure(const std::string& cell) {
  return "IF(ISNUMBER(" + cell + ");IF(" + cell + "<0;\"x\";" + cell + ");IF(ISERROR(" + cell +
         ");\"x\";IF(" + cell + R"(="";"";IFERROR(NUMBERVALUE()" + cell + R"(;".";",");"x")))))";
}

// Without case, accents and spaces too many.
std::string plain(const std::string& text) {
  static constexpr std::pair<const char*, const char*> kVowels[] = {
      {"á", "a"}, {"é", "e"}, {"í", "i"}, {"ó", "o"}, {"ú", "u"}};
  std::string result = "LOWER(" + text + ")";
  for (const auto& [accented, vowel] : kVowels)
    result = "SUBSTITUTE(" + result + ";\"" + accented + "\";\"" + vowel + "\")";
  return "TRIM(" + result + ")";
}

std::string differ(const std::string& left, const std::string& right) {
  return "N(ROUND(" + left + ";6)<>ROUND(" + right + ";6))";
}

std::string malformed(const std::string& line) {
  return "IF(" + line + R"(="";0;N(ISERROR(REGEX()" + line +
         R"(;"^[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}$")))))";
}

std::string unlisted(const std::string& line) {
  return "IF(" + line + R"(="";0;IF(ISNA(MATCH()" + line + ";[CODES];0));1-" + malformed(line) +
         ";0))";
}

std::string line_at(const std::string& place) {
  return R"(TRIM(MID(SUBSTITUTE([c1];",";REPT(" ";50));)" + place + ";50))";
}

std::string says(const std::string& words) {
  return R"(ISTEXT(REGEX([obs];"(?i)\b()" + words + R"()\b")))";
}

// PER-04: planned and not achieved; and whether that figure appears in a later quarter.
std::string undelivered(const std::string& quarter) {
  return "AND(N([P" + quarter + "])>0;[A" + quarter + "]<>\"x\";N([A" + quarter + "])=0)";
}
std::string appears(const std::string& planned, const std::string& later) {
  return "[T]>=" + later + ";N([P" + later + "])=0;[P" + later + "]<>\"x\";[A" + later + "]=[P" +
         planned + "]";
}

Columns figures() {
  static constexpr const char* kNames[] = {"META", "P1", "A1", "P2",       "A2",      "P3",
                                           "A3",   "P4", "A4", "ABSOLUTO", "RELATIVO"};
  Columns columns;
  int column = 4;
  for (const char* name : kNames) {
    columns.push_back({name, figure("[c" + std::to_string(column++) + "]")});
  }
  return columns;
}

Columns progress() {
  return {
      {"clase", R"(IF([c16]="";"SUMA";IFERROR(VLOOKUP([c16];[KINDS];2;0);"SUMA")))"},
      {"suma", R"(OR([clase]="SUMA";[clase]="INTEGRADORA"))"},
      {"Px", R"(([P1]="x")+([P2]="x")+([P3]="x")+([P4]="x"))"},
      {"Ax", R"(([A1]="x")+([T]>=2)*([A2]="x")+([T]>=3)*([A3]="x")+([T]>=4)*([A4]="x"))"},
      {"Pn", "COUNT([P1];[P2];[P3];[P4])"},
      {"avance",
       R"(IF([Ax]>0;"x";IF([suma];)"
       "CHOOSE([T];SUM([A1]);SUM([A1];[A2]);SUM([A1];[A2];[A3]);SUM([A1];[A2];[A3];[A4]));"
       R"(IF([clase]="PROMEDIO";IFERROR(CHOOSE([T];AVERAGE([A1]);AVERAGE([A1];[A2]);)"
       "AVERAGE([A1];[A2];[A3]);AVERAGE([A1];[A2];[A3];[A4]));0);"
       R"(N(IF(AND([T]>3;[A4]<>"");[A4];IF(AND([T]>2;[A3]<>"");[A3];)"
       R"(IF(AND([T]>1;[A2]<>"");[A2];[A1])))))))"},
      {"exige", R"(IF([suma];SUM([P1];[P2];[P3];[P4]);IF([clase]="PROMEDIO";)"
                "IFERROR(AVERAGE([P1];[P2];[P3];[P4]);0);"
                R"(IF([P4]<>"";[P4];IF([P3]<>"";[P3];IF([P2]<>"";[P2];[P1])))))"},
      {"PT", "CHOOSE([T];[P1];[P2];[P3];[P4])"},
      {"AT", "CHOOSE([T];[A1];[A2];[A3];[A4])"},
  };
}

Columns arithmetic() {
  return {
      {"ARIT-01", "IF(AND(ISNUMBER([ABSOLUTO]);ISNUMBER([avance]));" +
                      differ("[ABSOLUTO]", "[avance]") + ";0)"},
      {"ARIT-02", R"(IF(AND(ISNUMBER([RELATIVO]);N([META])>0;[ABSOLUTO]<>"x";)"
                  R"(OR([ABSOLUTO]<>"";ISNUMBER([avance])));N(ROUND([RELATIVO]*100;0)<>)"
                  R"(ROUND(IF([ABSOLUTO]="";[avance];[ABSOLUTO])*100/[META];0));0))"},
      {"ARIT-03", R"(IF(AND(N([META])>0;[Pn]>0;[Px]=0);IF([clase]="CONSTANTE";)"
                  R"(N(OR(AND([P1]<>"";[P1]<>[META]);AND([P2]<>"";[P2]<>[META]);)"
                  R"(AND([P3]<>"";[P3]<>[META]);AND([P4]<>"";[P4]<>[META])));)" +
                      differ("[exige]", "[META]") + ");0)"},
  };
}

Columns lines_and_structure() {
  return {
      {"COD-01", unlisted("[linea1]") + "+" + unlisted("[linea2]") + "+" + unlisted("[linea3]")},
      {"EST-01", R"(IF([numero]="";0;IF(IF(INDEX([TIMES];[numero]+1)>1;)"
                 "MATCH([numero];[[numero]];0)<ROW();FALSE());1;"
                 "IF([numero]>[LEAST];N(INDEX([TIMES];[numero])=0);0)))"},
      {"EST-05", R"(IF([texto]="";0;N(MATCH([texto];[[texto]];0)<ROW())))"},
      {"FMT-01", R"(IF([c3]="";0;IF(SUMPRODUCT(EXACT([c3];[UNITS]))>0;0;N(ISNUMBER(MATCH()" +
                     native_stem("[c3]") + ";[STEMS];0)))))"},
  };
}

Columns remarks() {
  return {
      {"OBS-01", R"(IF([obs]<>"";0;IF(AND(ISNUMBER([AT]);[PT]<>"x");N([AT]<N([PT]));0)))"},
      {"OBS-05", R"(IF(AND([obs]<>"";ISNUMBER([AT]);[PT]<>"x");IF([AT]<N([PT]);N(AND()" +
                     says("se cumpli[oó]|se cumple|se lleg[oó] a la meta|se alcanz[oó]|se logr[oó]|"
                          "cumplida") +
                     ";NOT(" +
                     says("no se|falta|falt[oó]|sin cumplir|pendiente|debido a que no|menor") +
                     ")));0);0)"},
  };
}

Columns periods() { return {{"PER-04", "([tarde1]>0)+([tarde2]>0)+([tarde3]>0)"}}; }

Columns late_deliveries() {
  return {
      {"tarde1", "IF(" + undelivered("1") + ";IF(AND(" + appears("1", "2") + ");2;IF(AND(" +
                     appears("1", "3") + ");3;IF(AND(" + appears("1", "4") + ");4;0)));0)"},
      {"tarde2", "IF(" + undelivered("2") + ";IF(AND(" + appears("2", "3") +
                     ";[tarde1]<>3);3;IF(AND(" + appears("2", "4") + ";[tarde1]<>4);4;0));0)"},
      {"tarde3", "IF(" + undelivered("3") + ";IF(AND(" + appears("3", "4") +
                     ";[tarde1]<>4;[tarde2]<>4);4;0);0)"},
  };
}

Columns texts() {
  return {
      {"numero", R"(IFERROR(VALUE(LEFT([c2];FIND(".";[c2])-1));""))"},
      {"texto", plain(R"(IF([numero]="";[c2];MID([c2];FIND(" ";[c2])+1;500)))")},
      {"obs", R"(IF(ISERROR(REGEX([c15];"\p{L}{3}"));"";TRIM([c15])))"},
      {"linea1", line_at("1")},
      {"linea2", line_at("51")},
      {"linea3", line_at("101")},
  };
}

Columns joined(std::initializer_list<Columns> parts) {
  Columns all;
  for (const Columns& part : parts) all.insert(all.end(), part.begin(), part.end());
  return all;
}

}  // namespace

std::string native_stem(const std::string& unit) {
  return "TRIM(SUBSTITUTE(" + plain(unit) + R"(&" ";"s ";" ")))";
}

std::vector<NativeColumn> native_helpers() {
  return joined({figures(), texts(), progress(), late_deliveries()});
}

std::vector<NativeColumn> native_rules() {
  return joined({arithmetic(), lines_and_structure(), remarks(), periods()});
}

}  // namespace poa::bench
