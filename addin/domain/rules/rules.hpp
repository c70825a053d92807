// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/rules/rule.hpp"

namespace poa::rules {

// The rules of section 4, one function each. What each says is in the specification's table and, in
// Spanish, in rules/table.cpp.

void arit_01(const Report& report, const Goal& goal, Findings& findings);
void arit_02(const Report& report, const Goal& goal, Findings& findings);
void arit_03(const Report& report, const Goal& goal, Findings& findings);
void arit_04(const Report& report, const Goal& goal, Findings& findings);
void arit_05(const Report& report, const Goal& goal, Findings& findings);
void arit_06(const Report& report, const Goal& goal, Findings& findings);
void arit_07(const Report& report, const Goal& goal, Findings& findings);
void arit_08(const Report& report, const Goal& goal, Findings& findings);
void arit_09(const Report& report, const Goal& goal, Findings& findings);

void per_01(const Report& report, const Goal& goal, Findings& findings);
void per_02(const Report& report, const Goal& goal, Findings& findings);
void per_03(const Report& report, const Goal& goal, Findings& findings);
void per_04(const Report& report, const Goal& goal, Findings& findings);
void per_05(const Report& report, const Goal& goal, Findings& findings);

void obs_01(const Report& report, const Goal& goal, Findings& findings);
void obs_02(const Report& report, const Goal& goal, Findings& findings);
void obs_03(const Report& report, const Goal& goal, Findings& findings);
void obs_04(const Report& report, const Goal& goal, Findings& findings);
void obs_05(const Report& report, const Goal& goal, Findings& findings);

void cod_01(const Report& report, const Goal& goal, Findings& findings);
void cod_02(const Report& report, const Goal& goal, Findings& findings);
void cod_03(const Report& report, const Goal& goal, Findings& findings);
void cod_03_header(const Report& report, Findings& findings);
void cod_04_header(const Report& report, Findings& findings);
void cod_05_header(const Report& report, Findings& findings);
void cod_06(const Report& report, const Goal& goal, Findings& findings);

void est_01(const Report& report, const Goal& goal, Findings& findings);
void est_02(const Report& report, const Goal& goal, Findings& findings);
void est_03_header(const Report& report, Findings& findings);
void est_04_header(const Report& report, Findings& findings);
void est_05(const Report& report, const Goal& goal, Findings& findings);
void est_06(const Report& report, const Goal& goal, Findings& findings);

void fmt_01(const Report& report, const Goal& goal, Findings& findings);
void fmt_02(const Report& report, const Goal& goal, Findings& findings);
void fmt_03(const Report& report, const Goal& goal, Findings& findings);

}  // namespace poa::rules
