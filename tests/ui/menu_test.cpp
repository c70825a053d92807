// SPDX-License-Identifier: MPL-2.0
// The menu itself, in both languages.
#include <gtest/gtest.h>

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <cppuhelper/implbase1.hxx>
#include <string>
#include <vector>

#include "office/uno_text.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kLibrary = "libpoa_calc";

TEST_F(CommandsTest, OnScreenTheMenuIsThere) {
  const Document sheet = office->new_spreadsheet_in_window();
  EXPECT_EQ(menu_entries(*office, "POA"), (std::vector<std::string>{"Nuevo reporte...",
                                                                    "Importar un reporte...",
                                                                    "Siguiente trimestre...",
                                                                    "Comparar con anterior...",
                                                                    "Agregar meta...",
                                                                    "Quitar meta",
                                                                    "Subir meta",
                                                                    "Bajar meta",
                                                                    "Ordenar metas",
                                                                    "Agregar línea de acción...",
                                                                    "Agregar eje...",
                                                                    "Pegar datos",
                                                                    "Reparar libro",
                                                                    "Revisar",
                                                                    "Hallazgo siguiente",
                                                                    "Hallazgo anterior",
                                                                    "Marcar revisada",
                                                                    "Confirmar dato",
                                                                    "Exportar hallazgos...",
                                                                    "Consolidar reportes...",
                                                                    "Exportar datos para la web...",
                                                                    "Papel: carta u oficio",
                                                                    "Vista previa de impresión",
                                                                    "Cerrar para firma...",
                                                                    "Verificar copia y huella...",
                                                                    "Explicar error",
                                                                    "Manual",
                                                                    "Acerca de POA Calc"}));
}

class Listener : public cppu::WeakImplHelper1<css::frame::XStatusListener> {
 public:
  void SAL_CALL statusChanged(const css::frame::FeatureStateEvent&) override {}
  void SAL_CALL disposing(const css::lang::EventObject&) override {}
};

// A person who only looks at the menu does not pay for the library.
TEST(MenuTest, OnScreenTheEnglishMenuComesWithoutTheLibrary) {
  Office office({.language = Language::English, .extensions = {POA_EXTENSION}, .dialogs = true});
  const Document sheet = office.new_spreadsheet_in_window();
  EXPECT_EQ(menu_entries(office, "POA"), (std::vector<std::string>{"New report...",
                                                                   "Import a report...",
                                                                   "Next quarter...",
                                                                   "Compare with previous...",
                                                                   "Add goal...",
                                                                   "Remove goal",
                                                                   "Move goal up",
                                                                   "Move goal down",
                                                                   "Sort goals",
                                                                   "Add action line...",
                                                                   "Add axis...",
                                                                   "Paste data",
                                                                   "Repair workbook",
                                                                   "Review",
                                                                   "Next finding",
                                                                   "Previous finding",
                                                                   "Mark as reviewed",
                                                                   "Confirm datum",
                                                                   "Export findings...",
                                                                   "Gather reports...",
                                                                   "Export data (JSON, CSV)...",
                                                                   "Paper: letter or oficio",
                                                                   "Print preview",
                                                                   "Close for signature...",
                                                                   "Verify copy and digest...",
                                                                   "Explain error",
                                                                   "Manual",
                                                                   "About POA Calc"}));
  const Reference<css::frame::XDispatchProvider> window(
      Reference<css::frame::XModel>(sheet.uno(), UNO_QUERY_THROW)
          ->getCurrentController()
          ->getFrame(),
      UNO_QUERY_THROW);
  for (const char* name : {"NuevoReporte",
                           "Importar",
                           "SiguienteTrimestre",
                           "CompararConAnterior",
                           "AgregarMeta",
                           "QuitarMeta",
                           "SubirMeta",
                           "BajarMeta",
                           "OrdenarMetas",
                           "AgregarLinea",
                           "AgregarEje",
                           "PegarDatos",
                           "RepararLibro",
                           "Revisar",
                           "HallazgoSiguiente",
                           "HallazgoAnterior",
                           "MarcarRevisada",
                           "ConfirmarDato",
                           "ExportarHallazgos",
                           "Consolidar",
                           "ExportarDatos",
                           "Papel",
                           "VistaPrevia",
                           "CerrarParaFirma",
                           "VerificarCopia",
                           "ExplicarError",
                           "Manual",
                           "AcercaDe"}) {
    css::util::URL url;
    url.Complete = to_uno("service:mx.poa.Comandos?" + std::string(name));
    css::util::URLTransformer::create(office.context())->parseStrict(url);
    const auto dispatch = window->queryDispatch(url, "", 0);
    ASSERT_TRUE(dispatch.is()) << name;
    dispatch->addStatusListener(new Listener, url);
  }
  EXPECT_FALSE(office.has_loaded(kLibrary)) << "loaded by the menu's state";

  MenuCommand command(office, sheet, "service:mx.poa.Comandos?NuevoReporte");
  EXPECT_EQ(command.dialog("New report"),
            (std::vector<std::string>{"How many goals does the report have? (1 to 200)", "4", "OK",
                                      "Cancel"}));
  EXPECT_TRUE(office.has_loaded(kLibrary)) << "the look into the process is blind";
  command.press(Key::Escape);
  command.finish();
}

}  // namespace
}  // namespace poa::office
