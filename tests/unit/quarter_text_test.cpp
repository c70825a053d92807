// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/quarter_text.hpp"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace poa {
namespace {

using Texts = std::vector<const char*>;

// The texts of each quarter.
void expect_quarters(const std::array<Texts, 4>& texts) {
  for (const Quarter quarter : kQuarters) {
    for (const char* text : texts[quarter.index()]) EXPECT_EQ(parse_quarter(text), quarter) << text;
  }
}

void expect_none(const Texts& texts) {
  for (const char* text : texts) EXPECT_FALSE(parse_quarter(text)) << text;
}

TEST(ParseQuarter, KnowsItsNumber) {
  expect_quarters(
      {{{"1",
         "T1",
         "1T",
         "1o. trimestre",
         "1er trimestre",
         "1er. Trimestre",
         "1ro. TRIMESTRE",
         "primer trimestre",
         "PRIMERO TRIMESTRE",
         "I trimestre",
         "trimestre 1",
         "1º trimestre",
         "I",
         "primer",
         "Primero",
         "1ero",
         "1o.",
         "\uFF11",
         "T 1",
         "al primer trimestre"},
        {"t2", "2do. trimestre", "2o trimestre", "segundo trimestre", "II Trimestre",
         "Trimestre: 2", "Q2", "2Q", "ii", "SEGUNDO", "2do", "trimestre II", "2.º trimestre", "2."},
        {"T-3", "3er. trimestre", "3ro trimestre", "tercer trimestre", "III TRIMESTRE", "3º. TRIM.",
         "Q3", "3er", "tercero", "Tercer", "3T", "q-3", "TRIM 3", "(3)", "3°",
         "del tercer trimestre", "T03"},
        {"T4",
         "4T",
         "4o. trimestre",
         "4to. trimestre",
         "4º trimestre",
         "4° TRIMESTRE",
         "cuarto trimestre",
         "CUARTO  TRÍMESTRE",
         "trimestre 4",
         "IV trimestre",
         "trimestre IV",
         "4.0",
         "IV",
         "cuarto",
         "4to",
         "4º",
         "el cuarto trimestre",
         "T. IV",
         "- T4",
         "«T4»"}}});
}

TEST(ParseQuarter, KnowsItsMonths) {
  expect_quarters(
      {{{"ENE-MAR", "Ene/Mar", "enero a marzo", "ene/feb/mar", "enero, febrero y marzo",
         "ENE FEB MAR", "feb-mar", "ene y feb", "mzo", "Febr.", "enero y marzo"},
        {"ABR-JUN", "abril – junio", "abr.-jun.", "mayo", "JUN.", "de abril a junio", "abril_junio",
         "mes de abril", "ABRIL—MAYO—JUNIO", "abril\u2011junio"},
        {"JUL-SEP", "jul-sept", "JUL−SEP", "setiembre", "SET.", "agto",
         "julio, agosto y septiembre", "de julio a septiembre", "julio al mes de septiembre",
         "entre julio y septiembre", "AGO-SEP", "trimestre julio-septiembre", "Julio - Setiembre",
         "trim. de julio a septiembre", "sept"},
        {"OCT-DIC", "oct a dic", " OCTUBRE - DICIEMBRE ", "Octubre al Diciembre", "OCT.", "octubre",
         "OCT-NOV-DIC", "OCT-NOV", "NOV-DIC", "oct y dic", "octubre noviembre",
         "desde octubre hasta diciembre", "meses de octubre a diciembre",
         "Periodo: octubre-diciembre", "periodo octubre", "OCTUBRE\nDICIEMBRE"}}});
}

TEST(ParseQuarter, KnowsItsDays) {
  expect_quarters(
      {{{"1 de enero", "31/03/2025", "2024-02-29", "29 de febrero", "01/01/2025 al 31/03/2025",
         "1o. de enero al 31 de marzo", "primero de marzo", "1-15 de enero", "31.1.25"},
        {"del 1 de abril al 30 de junio", "del 2025-04-01 al 2025-06-30", "15-may-2025",
         "2025-04-01 a 2025-06-30", "04/06/2025", "1/abr/25 - 30/jun/25", "1 abril - 30 junio",
         "15 jun 25"},
        {"del 1 de julio al 30 de septiembre de 2025",
         "01/07/2025 al 30/09/2025",
         "2025-07-01 a 2025-09-30",
         "15 de agosto de 2025",
         "15/08/2025",
         "04/07/2025",
         "01-07-2025 - 30-09-2025",
         "1.7.25–30.9.25",
         "01/07/2025-30/09/2025",
         "2025-07-01/2025-09-30",
         "del 1o. de julio al 30 de septiembre de 2025",
         "1º de julio a 30 de septiembre",
         "1/7/25 a 30/9/25",
         "al 30 de septiembre de 2025",
         "del 1 al 30 de septiembre",
         "1 jul 25 - 30 sep 25",
         "15-jul-25 - 10-ago-25",
         "15 de julio - 10 de agosto",
         "2025/08/15",
         "trimestre del 1 de julio al 30 de septiembre",
         "periodo 1 de julio al 30 de septiembre",
         "1 y 15 de julio",
         "15 del mes de agosto"},
        {"31 de diciembre", "1 octubre", "01/10/2023 al 31 de diciembre de 2023",
         "entre el 1 de octubre y el 31 de diciembre", "3 octubre", "31-12-99"}}});
}

TEST(ParseQuarter, KnowsItWithItsYear) {
  expect_quarters(
      {{{"ENERO-MARZO 2024", "2024 T1", "Enero 2024", "2024 marzo", "T1 24", "2024, enero-marzo",
         "ene 2024 - mar 2024", "ene-24 - mar-24", "1er trimestre, 2024"},
        {"2T 2023", "2T2023", "junio del 2023", "2T23", "abr/23-jun/2023", "2 2023", "Q2-2023"},
        {"Julio a septiembre de 2023", "Q3 2025", "3Q25", "2025Q3", "III/2025", "3er. Trim. 25",
         "julio 1000", "tercer trimestre del ejercicio fiscal 2025",
         "tercer trimestre del año 2025", "julio 2025 a septiembre 2025", "jul'25",
         "año 2025, tercer trimestre", "2025-III"},
        {"OCTUBRE-DICIEMBRE 2023", "octubre - diciembre de 2023", "octubre-diciembre del 2023",
         "oct-dic/2023", "4 2023", "oct/2023", "octubre de 2023", "Oct-Dic 23", "T4 2023", "4T23",
         "4T/2023", "IV 2023", "OCT–DIC ’23", "oct 23", "4o. trimestre de 2023",
         "2023 OCT-DIC 2023", "octubre de 2023 a diciembre de 2023"}}});
}

TEST(ParseQuarter, MayBeSaidTwiceAlike) {
  expect_quarters({{{"T1 T1", "1er trimestre (enero, febrero y marzo)"},
                    {"2o. trimestre abril-junio 2023", "trimestre 2 abril"},
                    {"trimestre julio-septiembre 2025 (T3)", "T3: 01/07/2025 al 30/09/2025"},
                    {"T4 (octubre-diciembre)", "OCT-DIC (IV)", "T4 2023 oct-dic 23"}}});
}

TEST(ParseQuarter, NamesNoneForNothingAndForOtherWords) {
  expect_none({"",
               " ",
               "de",
               "trimestre",
               "T",
               "anual",
               "octu",
               "october",
               "octdic",
               "quinto trimestre",
               "V trimestre",
               "\xFF",
               "mes",
               "trimestre de",
               "octubre de",
               "octubre y",
               "-",
               "informe octubre",
               "2o. semestre",
               "cuarto mes",
               "mes 4",
               "mes IV",
               "T4 ☃",
               "Ωoctubre",
               "4٤",
               "octubre %",
               "a octubre",
               "y octubre",
               "hasta septiembre",
               "desde octubre",
               "entre octubre",
               "octubre a 2023"});
}

TEST(ParseQuarter, NamesNoneForOtherNumbers) {
  expect_none({"0",
               "5",
               "-4",
               "4.5",
               "44",
               "2023",
               "1,000",
               "T5",
               "T0",
               "5o. trimestre",
               "4er trimestre",
               "1to trimestre",
               "2023 2023",
               "10",
               "-4.",
               "−4o.",
               "4%",
               "+4",
               "4,5",
               "T4.5",
               "4.5T",
               "1/4",
               "4 de 4",
               "45200",
               "20250701",
               "10/2025",
               "4/2023",
               "2023-4",
               "04-2023",
               "4 23",
               "1 2",
               "1 a 1",
               "T20233",
               "T4 20233",
               "OCT-DIC-2023-1",
               "T-",
               "25T1",
               "4 (OCT-DIC)",
               "12345 T4"});
}

TEST(ParseQuarter, NamesNoneForMoreThanOne) {
  expect_none({"T3 T4",
               "1 y 2",
               "I y II",
               "1er y 2o trimestre",
               "T1-T2",
               "T1-2",
               "enero a septiembre",
               "junio-julio",
               "ENE-JUN",
               "FEB-ABR",
               "ENE-DIC",
               "T3 octubre",
               "octubre T3",
               "trimestre 3 octubre",
               "3er trimestre octubre-diciembre",
               "tercero octubre",
               "30/06/2025 al 01/07/2025",
               "del 1 de enero al 30 de septiembre de 2025",
               "2025-06-30 2025-07-01",
               "T3 31/12/2025"});
}

TEST(ParseQuarter, NamesNoneForAPeriodThatIsNone) {
  expect_none({"DIC-OCT", "dic a oct", "octubre a octubre", "31 de diciembre al 1 de octubre",
               "30/09/2025 al 01/07/2025", "oct 2022 - dic 2023", "oct-22 a dic-23", "T4 2022 2023",
               "del 1 de octubre de 2022 al 31 de diciembre de 2023", "15-oct-23 - 30-nov-24",
               "15 oct 23 - 30 nov 24", "15 oct, 23 - 30 nov, 24", "15 oct, 23 al 30 nov, 24",
               "T4 2022-2023", "15 al 1 de octubre"});
}

TEST(ParseQuarter, NamesNoneInDoubt) {
  expect_none({"3 oct-dic",
               "1 de julio a septiembre",
               "15-IV-2025",
               "4-IV-2025",
               "07/15/2025",
               "31/02/2025",
               "31 de junio",
               "30 de febrero",
               "32 de enero",
               "0 de enero",
               "15/13/2025",
               "15/00/2025",
               "01/07",
               "01-07/2025",
               "1/7/5",
               "2025-07",
               "15 de",
               "2o de julio",
               "2025-07-01 10:30",
               "T1/2023/01/06/2023",
               "octubre 1",
               "oct 15 a 20 de dic"});
}

TEST(ParseQuarter, ReadsTheTitleAgain) {
  for (const Quarter quarter : kQuarters) {
    EXPECT_EQ(parse_quarter(quarter.months()), quarter);
    EXPECT_EQ(parse_quarter(quarter.short_name()), quarter);
  }
}

}  // namespace
}  // namespace poa
