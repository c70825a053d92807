// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/quarter.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace poa {
namespace {

TEST(ParseQuarter, KnowsEveryWayToSayIt) {
  const std::vector<std::vector<const char*>> kTexts{
      {"1", "T1", "1T", "1o. trimestre", "1er trimestre", "1er. Trimestre", "1ro. TRIMESTRE",
       "primer trimestre", "PRIMERO TRIMESTRE", "I trimestre", "trimestre 1", "1º trimestre",
       "ENE-MAR", "Ene/Mar", "enero a marzo", "ENERO-MARZO 2024", "2024 T1", "\uFF11"},
      {"2", "t2", "2do. trimestre", "2o trimestre", "segundo trimestre", "II Trimestre", "ABR-JUN",
       "abril – junio", "abr.-jun.", "Trimestre: 2", "2T 2023", "2T2023"},
      {"3", "T-3", "3er. trimestre", "3ro trimestre", "tercer trimestre", "III TRIMESTRE",
       "JUL-SEP", "jul-sept", "Julio a septiembre de 2023", "JUL−SEP", "3º. TRIM."},
      {"4",
       "T4",
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
       "OCT-DIC",
       "OCTUBRE-DICIEMBRE 2023",
       "oct a dic",
       "octubre - diciembre de 2023",
       "octubre-diciembre del 2023",
       " OCTUBRE - DICIEMBRE ",
       "oct-dic/2023",
       "4 2023",
       "4.0",
       "Octubre al Diciembre"}};
  for (const Quarter quarter : kQuarters) {
    for (const char* text : kTexts[quarter.index()]) {
      EXPECT_EQ(parse_quarter(text), quarter) << text;
    }
  }
}

TEST(ParseQuarter, KnowsNothingElse) {
  for (const char* text : {"",
                           " ",
                           "0",
                           "5",
                           "-4",
                           "4.5",
                           "44",
                           "2023",
                           "1,000",
                           "T5",
                           "T0",
                           "5o. trimestre",
                           "octubre",
                           "OCT",
                           "OCT-NOV",
                           "NOV-DIC",
                           "FEB-ABR",
                           "ENE-JUN",
                           "DIC-OCT",
                           "OCT-DIC-2023-1",
                           "trimestre",
                           "cuarto",
                           "T",
                           "4er trimestre",
                           "1to trimestre",
                           "quinto trimestre",
                           "V trimestre",
                           "oct y dic",
                           "octdic",
                           "1 2",
                           "OCT-NOV-DIC",
                           "anual",
                           "T4 20233",
                           "2023 OCT-DIC 2023",
                           "de",
                           "\xFF",
                           "2023 2023"}) {
    EXPECT_FALSE(parse_quarter(text)) << text;
  }
}

TEST(ParseMonth, KnowsEveryMonth) {
  const std::vector<std::vector<const char*>> kTexts{
      {"ene", "Enero", "FEB", "febrero", "mar", "MARZO", "Enero 2024", "2024 marzo"},
      {"abr", "abril", "may", "Mayo", "jun.", "JUNIO", "junio del 2023"},
      {"jul", "julio", "AGO", "agosto", "sep", "sept.", "Septiembre"},
      {"octubre", "OCT", " oct. ", "oct/2023", "octubre de 2023", "nov", "noviembre", "dic",
       "DICIEMBRE 2023"}};
  for (const Quarter quarter : kQuarters) {
    for (const char* text : kTexts[quarter.index()]) {
      EXPECT_EQ(parse_month(text), quarter) << text;
    }
  }
}

TEST(ParseMonth, KnowsNothingElse) {
  for (const char* text :
       {"", " ", "10", "1", "T4", "OCT-DIC", "octubre noviembre", "octu", "15 de octubre", "2023",
        "2023-10-15", "octubre de", "mes de octubre", "oct 23", "october", "\xFF"}) {
    EXPECT_FALSE(parse_month(text)) << text;
  }
}

TEST(QuarterMonths, AreThoseOfTheTitle) {
  EXPECT_EQ(Quarter(1).months(), "ENERO-MARZO");
  EXPECT_EQ(Quarter(2).months(), "ABRIL-JUNIO");
  EXPECT_EQ(Quarter(3).months(), "JULIO-SEPTIEMBRE");
  EXPECT_EQ(Quarter(4).months(), "OCTUBRE-DICIEMBRE");
  for (const Quarter quarter : kQuarters) EXPECT_EQ(parse_quarter(quarter.months()), quarter);
}

TEST(QuarterFromNumber, IsExact) {
  EXPECT_EQ(Quarter::from_number(Number(4)), Quarter(4));
  EXPECT_FALSE(Quarter::from_number(Number(0)));
  EXPECT_FALSE(Quarter::from_number(Number(5)));
  EXPECT_FALSE(Quarter::from_number(Number(7) / Number(2)));
}

}  // namespace
}  // namespace poa
