// SPDX-License-Identifier: MPL-2.0
#include <gtest/gtest.h>

#include "domain/report/report.hpp"
#include "domain/rules/check.hpp"
#include "rule_case.hpp"

namespace poa::testing {
namespace {

RuleCase signed_by(const char* name, const char* rule, std::vector<std::string> signatures,
                   std::vector<std::string> expected) {
  RuleCase rule_case{name, rule, {""}, std::move(expected)};
  rule_case.signatures = std::move(signatures);
  return rule_case;
}

const RuleCase kFir01[] = {
    {"not closed", "FIR-01", {""}, {}},
    signed_by("all names", "FIR-01", {"A=Ana", "B=Luis"}, {}),
    signed_by("one blank", "FIR-01", {"A=Ana", "B=-"}, {"0 error encabezado"}),
    signed_by("each blank", "FIR-01", {"A=-", "B=_"}, {"0 error encabezado", "0 error encabezado"}),
    signed_by("invisible", "FIR-01", {"A=\u200B"}, {"0 error encabezado"}),
    signed_by("an error value is no name", "FIR-01", {"A=!"}, {"0 error encabezado"}),
};

const RuleCase kFir02[] = {
    {"not closed", "FIR-02", {""}, {}},
    signed_by("others", "FIR-02", {"A=Ana", "B=Luis"}, {}),
    signed_by("the same", "FIR-02", {"A=Ana", "B=Luis", "C=Ana"}, {"0 aviso encabezado"}),
    signed_by("case and accents ignored", "FIR-02", {"A=JOSÉ__RUIZ", "B=jose_ruiz"},
              {"0 aviso encabezado"}),
    signed_by("three times", "FIR-02", {"A=Ana", "B=Ana", "C=Ana"},
              {"0 aviso encabezado", "0 aviso encabezado"}),
    signed_by("blanks are nobody", "FIR-02", {"A=-", "B=-"}, {}),
};

INSTANTIATE_TEST_SUITE_P(Fir01, RuleTest, ::testing::ValuesIn(kFir01));
INSTANTIATE_TEST_SUITE_P(Fir02, RuleTest, ::testing::ValuesIn(kFir02));

TEST(Fir, SaysWhoseName) {
  EXPECT_EQ(message_of(signed_by("", "FIR-01", {"TITULAR=Ana", "RESPONSABLE_DEL_RAMO=-"}, {})),
            "Encabezado: falta el nombre de quien firma como «RESPONSABLE DEL RAMO». Escríbalo "
            "sobre su línea.");
  EXPECT_EQ(message_of(signed_by("", "FIR-02", {"TITULAR=Ana", "ENLACE=ANA"}, {})),
            "Encabezado: «ANA» firma como «TITULAR» y como «ENLACE». Revise si es correcto.");
}

Form unsigned_form() {
  Form form;
  form.signatures = {{std::string("TITULAR"), Blank{}}};
  return form;
}

TEST(Fir, IsJudgedWhenTheReportIsClosedAlone) {
  const auto fires = [](const Report& report) {
    return !shorthand(check(report), "FIR-01").empty();
  };
  EXPECT_FALSE(fires(read_report(unsigned_form()).value()));
  EXPECT_TRUE(fires(read_report_to_close(unsigned_form()).value()));
}

}  // namespace
}  // namespace poa::testing
