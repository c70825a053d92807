// SPDX-License-Identifier: MPL-2.0
#include "domain/form/coded_text.hpp"

#include <gtest/gtest.h>

namespace poa {
namespace {

struct Parts {
  const char* text;
  const char* code;
  const char* description;
};

TEST(CodedText, IsSplitAfterItsCode) {
  const Parts kTexts[] = {
      {"54101 DIRECCIÓN", "54101", "DIRECCIÓN"},
      {"100.- Dirigir y coordinar", "100", "Dirigir y coordinar"},
      {"2.4.1 INFRAESTRUCTURA", "2.4.1", "INFRAESTRUCTURA"},
      {"54. BIENESTAR SOCIAL", "54", "BIENESTAR SOCIAL"},
      {" \u00A054 \u2013 BIENESTAR ", "54", "BIENESTAR"},
      {"2.4.1", "2.4.1", ""},
      {"100.-", "100", ""},
      {"1) Uno", "1", "Uno"},
      {"12 apoyos", "12", "apoyos"},
      {"100.-¿Qué?", "100", "¿Qué?"},
      {"DIRECCIÓN", "", "DIRECCIÓN"},
      {"3er trimestre", "", "3er trimestre"},
      {"1,770 apoyos", "", "1,770 apoyos"},
      {"", "", ""},
      {"  ", "", ""},
  };
  for (const Parts& parts : kTexts) {
    const CodedText split = split_coded_text(parts.text);
    EXPECT_EQ(split.code, parts.code) << parts.text;
    EXPECT_EQ(split.description, parts.description) << parts.text;
  }
}

TEST(GoalDescription, FollowsTheNumberAndItsPunctuation) {
  EXPECT_EQ(goal_description("100.- Texto."), "Texto.");
  EXPECT_EQ(goal_description("100Texto"), "Texto");
  EXPECT_EQ(goal_description(" Texto "), "Texto");
  EXPECT_EQ(goal_description("12345 Texto"), "12345 Texto");
  EXPECT_EQ(goal_description("100.-"), "");
}

}  // namespace
}  // namespace poa
