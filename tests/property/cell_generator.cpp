// SPDX-License-Identifier: MPL-2.0
#include "cell_generator.hpp"

#include <cmath>
#include <cstddef>
#include <string>

#include "spelling.hpp"

namespace poa::property {
namespace {

template <std::size_t size>
Cell one_text(Dice& dice, const char* const (&texts)[size]) {
  return std::string(dice.one_of(texts));
}

Cell make_lines(Dice& dice) {
  static const char* const kLines[] = {"2.1.1",
                                       "2.1.2",
                                       "2.1.1, 2.1.2",
                                       "02.1.1",
                                       "2.1.1 y 2.1.3",
                                       "2.1.1/3.1.1;\n2.1.2",
                                       "2.1.1. 2.1.1",
                                       "2.1",
                                       "2.1.100 2.1.1",
                                       "x, x; 2.1.1",
                                       "1.2.5",
                                       "2.1.1\u00A02.4.",
                                       "\uFF12.1.1",
                                       "a.b.c",
                                       "2.1.1 INFRAESTRUCTURA",
                                       "2.1.1. infraestructúra\n2.1.2 OBRAS",
                                       "2.1.2 Obras y agua",
                                       "2.1.2 obras, AGUA, 3.1.1 agua",
                                       "2.1.2 Agua",
                                       "3.1.1 AGUA Y DRENAJE, 2.1.1",
                                       "INFRAESTRUCTURA 2.1.1",
                                       "2.1.1 Sin código"};
  if (dice.percent(5)) return 2.1;
  return one_text(dice, kLines);
}

Cell make_text(Dice& dice) {
  static const char* const kRests[] = {".- Dirigir la obra",
                                       ".- Dirigir la obra",
                                       ".- dirigir la  OBRA",
                                       ".-Atender",
                                       ".-  Atender",
                                       " Atender",
                                       ".- Integrar el padrón",
                                       ".- Integrar el padro\u0301n",
                                       ".- INTEGRAR EL PADRON",
                                       ".5 Atender",
                                       ",5 Atender",
                                       "",
                                       "5 Atender",
                                       ".- ¿Qué hacer?",
                                       ".- Dirigir la obra.",
                                       ".- Atender;",
                                       ". – «Atender»",
                                       " (Integrar el padrón)",
                                       ".- 3 apoyos",
                                       "\u00A0.- Atender"};
  static const char* const kBare[] = {"Dirigir la obra", "Atender", "Meta 300", "x300"};
  static const double kNumbers[] = {300, 301, 300.5, 12345, 0};
  if (dice.percent(10)) return one_text(dice, kBare);
  if (dice.percent(5)) return dice.one_of(kNumbers);
  const std::string space = dice.percent(10) ? "\u00A0 " : "";
  const std::string zero = dice.percent(3) ? "0" : "";
  return space + zero + std::to_string(dice.between(298, 312)) + dice.one_of(kRests);
}

Cell make_kind(Dice& dice) {
  static const char* const kKinds[] = {
      "SUMA",      "suma",           " Sumable",    "Acumulable",  "INTEGRADORA",   "Total",
      "CONSTANTE", "Constánte",      "ULTIMO",      "último",      "Valor  actual", "Último valor",
      "PROMEDIO",  "promedio\u00A0", "PORCENTAJE",  "SUMAS",       "Último",        "Acumulado",
      "MANTENER",  "Reducción",      "Descendente", "decreciente", "DESCENDENTE"};
  if (dice.percent(3)) return 5.0;
  return one_text(dice, kKinds);
}

Cell make_components(Dice& dice) {
  static const char* const kTexts[] = {"301-303",   "301, 302", "301;302", "301\u2013302",
                                       "302,301",   "303-301",  "301-301", "301,302,301-302",
                                       "301,,302",  "301,",     "x",       "300",
                                       "301 - 304", "301302",   "-301",    "0301"};
  static const double kNumbers[] = {301, 302, 301302, 301.5};
  if (dice.percent(15)) return dice.one_of(kNumbers);
  return one_text(dice, kTexts);
}

}  // namespace

Cell make_nothing(Dice& dice) {
  static const char* const kWhiteSpace[] = {"", " ", "\u00A0", " \t\u202F"};
  if (dice.percent(60)) return Blank{};
  return one_text(dice, kWhiteSpace);
}

Cell make_unit(Dice& dice) {
  static const char* const kUnits[] = {
      "Informe", "informe",         "Informes",         "Sesión",           "sesion",
      "Apoyo",   "Persona usuaria", "Personas usuaria", "Persona  usuaria", "Obra"};
  return one_text(dice, kUnits);
}

Cell make_remark(Dice& dice) {
  static const char* const kClaims[] = {"Se cumplió",         "SE LOGRO",
                                        "se  alcanzó",        "Meta cumplida",
                                        "se llegó a la meta", "Se cumple con lo programado"};
  static const char* const kRest[] = {"",
                                      "",
                                      ".",
                                      ", debido a que no hubo lluvia",
                                      "; falta un informe",
                                      " en menor medida",
                                      " lo pendiente",
                                      " faltante",
                                      " x no se"};
  static const char* const kOthers[] = {
      "Por lluvia", "incumplida", "no se cumplió", "se cumpliófalta", ".",     "ok",
      "12 a 34",    "di\u0301a",  "n/a",           "s. d.",           "a-b-c", "x\u00ADyz"};
  if (dice.percent(25)) return one_text(dice, kOthers);
  return std::string(dice.one_of(kClaims)) + dice.one_of(kRest);
}

Cell make_catalogue_entry(Dice& dice) {
  static const char* const kEntries[] = {"2.1.1",
                                         "2.1.1 INFRAESTRUCTURA",
                                         "02.1.1 Otra",
                                         "2.1.2. Obras",
                                         "3.1.1 AGUA",
                                         "Sin código",
                                         "2.1 Obras",
                                         "1.2.5\u00A0y 2.1.3",
                                         "Sin código",
                                         "2.1.2 Obras y agua.",
                                         "3.1.1 Agua y drenaje"};
  if (dice.percent(4)) return CellError{};
  return one_text(dice, kEntries);
}

Cell make_reviewed(Dice& dice) {
  static const char* const kTexts[] = {"PER-02",
                                       "PER-01, PER-02",
                                       "cod-02 y EST-06",
                                       "ARIT\u201310",
                                       "EST-05.",
                                       "EST-01/PER-06",
                                       "CMP-01;CMP-03",
                                       "CMP-02",
                                       "OBS-02",
                                       "PER-02 revisada",
                                       "x",
                                       "PER - 02",
                                       "EST\u221206",
                                       "per\u201102",
                                       "PER-99"};
  return one_text(dice, kTexts);
}

Cell make_figure(Dice& dice) {
  static const double kDecimals[] = {0.5,       1.5,  0.1,   0.3333333, 1.0000004,
                                     0.9999995, 1e-7, -4e-7, -5e-7,     -6e-7};
  switch (dice.below(10)) {
    case 0:
      return make_nothing(dice);
    case 1:
      return dice.percent(50) ? Cell(CellError{}) : Cell(std::string("x"));
    case 2:
      return make_spelling(dice);
    case 3:
      return std::to_string(dice.between(0, 3));
    case 4:
      return dice.percent(30) ? -1.0 * dice.between(0, 2) : dice.one_of(kDecimals);
    case 5:
      return dice.between(0, 2000) / 100.0;
    default:
      return 1.0 * dice.between(0, 4);
  }
}

Cell make_cell(Dice& dice, std::size_t column) {
  if (dice.percent(20)) return make_nothing(dice);
  if (dice.percent(8)) return CellError{};
  switch (column) {
    case 1:
      return make_lines(dice);
    case 2:
      return make_text(dice);
    case 3:
      return make_unit(dice);
    case 15:
      return make_remark(dice);
    case 16:
      return make_kind(dice);
    case 17:
      return make_components(dice);
    case 18:
      return make_reviewed(dice);
    default:
      return make_figure(dice);
  }
}

std::vector<Cell> simpler_cells(const Cell& cell) {
  std::vector<Cell> simpler;
  if (std::holds_alternative<Blank>(cell)) return simpler;
  simpler.emplace_back(Blank{});
  if (const auto* number = std::get_if<double>(&cell)) {
    for (const double candidate : {0.0, 1.0, std::trunc(*number), std::trunc(*number / 2)}) {
      if (std::abs(candidate) < std::abs(*number)) simpler.emplace_back(candidate);
    }
  }
  if (const auto* text = std::get_if<std::string>(&cell)) {
    for (const std::string& candidate : simpler_texts(*text)) {
      if (!candidate.empty()) simpler.emplace_back(candidate);
    }
  }
  return simpler;
}

}  // namespace poa::property
