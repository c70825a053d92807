// SPDX-License-Identifier: MPL-2.0
#include <string>

#include "commands/actions.hpp"
#include "office/dialogs.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

// Returns whether the folder lies where unopkg and the extension manager put a user's own
// extensions.
bool belongs_to_this_user(const Services& office, const std::string& folder_url) {
  const auto expander = office.singleton<uno::XMacroExpander>("com.sun.star.util.theMacroExpander");
  const std::string users =
      uno::XMacroExpander::expand(expander, uno::String("$UNO_USER_PACKAGES_CACHE")).utf8();
  return folder_url.starts_with(users + "/");
}

std::string about(const Session& session) {
  constexpr std::string_view kProduct = "/org.openoffice.Setup/Product";
  const Services& office = session.office;
  const std::string folder = office.package_file("");
  const Text& whose =
      belongs_to_this_user(office, folder) ? texts::kForThisUser : texts::kForEverybody;
  return say(
      session.language, texts::kAbout,
      {POA_VERSION, say(session.language, whose), office.path_of(folder),
       office.setting(kProduct, "ooName"), office.setting(kProduct, "ooSetupVersionAboutBox")});
}

}  // namespace

Outcome acerca_de(const Session& session, const Arguments& arguments) {
  const bool show = !arguments.without_asking();
  const std::string text = about(session);
  if (show) inform(session, say(session.language, texts::kAboutTitle), text);
  return {State::Success, text};
}

}  // namespace poa::extension
