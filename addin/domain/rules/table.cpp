// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/table.hpp"

#include <array>

#include "domain/rules/rules.hpp"

namespace poa {
namespace {

constexpr auto kError = Severity::Error;
constexpr auto kWarning = Severity::Warning;
constexpr auto kNotice = Severity::Notice;

constexpr std::array kRules{
    Rule{"ARIT-01", kError, {}, "El avance absoluto no es el que da lo alcanzado", rules::arit_01},
    Rule{"ARIT-02", kError, {}, "El acumulado relativo no es el que corresponde", rules::arit_02},
    Rule{"ARIT-03", kError, {}, "La meta anual no es la que da lo programado", rules::arit_03},
    Rule{"ARIT-04", kError, {}, "La meta integradora no suma sus componentes", rules::arit_04},
    Rule{"ARIT-05", kError, {}, "Una cifra no se puede leer", rules::arit_05},
    Rule{"ARIT-06", kError, {}, "Hay cifras y falta la meta anual", rules::arit_06},
    Rule{"ARIT-07", kNotice, {}, "Cada trimestre programa toda la meta anual", rules::arit_07},
    Rule{"ARIT-08", kError, {}, "No se sabe qué metas integra", rules::arit_08},
    Rule{"ARIT-09", kError, {}, "El tipo de meta no existe", rules::arit_09},
    Rule{"COD-01", kError, {}, "Una línea de acción no está en el encabezado", rules::cod_01},
    Rule{"COD-02", kWarning, {}, "La meta no tiene línea de acción", rules::cod_02},
    Rule{"COD-03",
         kError,
         {},
         "Un código de línea de acción está mal escrito",
         rules::cod_03,
         rules::cod_03_header},
    Rule{"COD-04",
         kError,
         {},
         "Una línea de acción es de un eje que no está en el encabezado",
         nullptr,
         rules::cod_04_header},
    Rule{"COD-05",
         kNotice,
         {},
         "Ninguna meta usa una línea de acción del encabezado",
         nullptr,
         rules::cod_05_header},
    Rule{"COD-06", kNotice, {}, "A la primera meta le faltan líneas de acción", rules::cod_06},
    Rule{"EST-01", kError, kWarning, "Un número de meta se repite o falta", rules::est_01},
    Rule{"EST-02", kError, {}, "La meta no tiene número", rules::est_02},
    Rule{"EST-03", kError, {}, "La unidad ejecutora no es del ramo", nullptr, rules::est_03_header},
    Rule{"EST-04", kError, {}, "Falta un dato del encabezado", nullptr, rules::est_04_header},
    Rule{"EST-05", kWarning, {}, "El texto de la meta se repite", rules::est_05},
    Rule{"EST-06", kWarning, {}, "La meta no tiene unidad de medida", rules::est_06},
    Rule{"FMT-01",
         kNotice,
         {},
         "La unidad de medida no está escrita como en el catálogo",
         rules::fmt_01},
    Rule{"FMT-02", kNotice, {}, "Una cifra está escrita como texto", rules::fmt_02},
    Rule{"FMT-03", kNotice, {}, "El texto de la meta no es «N.- Texto»", rules::fmt_03},
    Rule{"OBS-01", kError, {}, "Se alcanzó menos y falta la observación", rules::obs_01},
    Rule{"OBS-02", kWarning, {}, "Se alcanzó más y falta la observación", rules::obs_02},
    Rule{"OBS-03", kError, kWarning, "El año no cierra en 100% y falta la observación",
         rules::obs_03},
    Rule{
        "OBS-04", kNotice, {}, "Todo se cumplió como se programó y hay observación", rules::obs_04},
    Rule{
        "OBS-05", kNotice, {}, "La observación dice que se cumplió y las cifras no", rules::obs_05},
    Rule{"PER-01", kError, kWarning, "Hay programado y lo alcanzado está en blanco", rules::per_01},
    Rule{"PER-02", kWarning, {}, "Hay alcanzado sin programado", rules::per_02},
    Rule{"PER-03", kError, {}, "Hay alcanzado después del trimestre que se reporta", rules::per_03},
    Rule{
        "PER-04", kNotice, {}, "Lo programado se alcanzó en un trimestre posterior", rules::per_04},
    Rule{"PER-05", kNotice, {}, "La meta anual ya se cubrió y aún hay programado", rules::per_05},
};

}  // namespace

std::span<const Rule> all_rules() { return kRules; }

}  // namespace poa
