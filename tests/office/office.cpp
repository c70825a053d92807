// SPDX-License-Identifier: MPL-2.0
#include "office/office.hpp"

#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <cstdlib>
#include <fstream>
#include <random>
#include <rtl/bootstrap.hxx>
#include <sstream>

#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/guarded.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using std::chrono::seconds;

std::string variable(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? "" : value;
}

constexpr auto kInstallLimit = seconds(120);
constexpr auto kStartLimit = seconds(120);
constexpr auto kEndLimit = seconds(20);
constexpr int kRestartWanted = 81;  // the office's way to say that extensions have changed
const std::filesystem::path kProgram = POA_OFFICE_PROGRAM;

// An emulated processor needs more time for everything.
Process::Clock::duration scaled(Process::Clock::duration limit) {
  const std::string factor = variable("POA_TIME_FACTOR");
  return factor.empty() ? limit : limit * std::stoi(factor);
}

// The type libraries and services of the office beside us, so that no environment is needed.
Reference<css::uno::XComponentContext> make_client_context() {
  rtl::Bootstrap::set("URE_MORE_TYPES", to_uno(file_url(kProgram / "types/offapi.rdb")));
  rtl::Bootstrap::set("URE_MORE_SERVICES", "");
  return cppu::defaultBootstrap_InitialComponentContext(to_uno(file_url(kProgram / "unorc")));
}

const Reference<css::uno::XComponentContext>& client_context() {
  static const auto kContext = guarded("start of the client", make_client_context);
  return kContext;
}

std::string random_name() {
  std::random_device device;
  std::ostringstream name;
  name << "poa-" << std::hex << device() << device();
  return name.str();
}

// The command that runs a program of the office, wherever that lives.
std::vector<std::string> command_for(const std::filesystem::path& program) {
  std::vector<std::string> command;
  const std::string launcher = variable("POA_OFFICE_LAUNCHER");
  if (!launcher.empty()) command.push_back(launcher);
  command.push_back(program.string());
  return command;
}

std::string setting(std::string_view path, std::string_view name, std::string_view value) {
  std::ostringstream item;
  item << "<item oor:path=\"/org.openoffice." << path << "\"><prop oor:name=\"" << name
       << R"(" oor:op="fuse"><value>)" << value << "</value></prop></item>\n";
  return item.str();
}

void write_settings(const std::filesystem::path& profile, Language language, std::string locale) {
  const bool spanish = language == Language::Spanish;
  if (locale.empty()) locale = spanish ? "es-MX" : "en-US";
  const std::filesystem::path file = profile / "user/registrymodifications.xcu";
  std::error_code refused;
  // A profile that has been used, or that lets nobody look.
  if (std::filesystem::exists(file, refused) || refused) return;
  std::filesystem::create_directories(file.parent_path(), refused);
  std::ofstream(file) << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n"
                      << setting("Office.Linguistic/General", "UILocale", spanish ? "es" : "en-US")
                      << setting("Setup/L10N", "ooLocale", spanish ? "es" : "en-US")
                      << setting("Setup/L10N", "ooSetupSystemLocale", locale)
                      << setting("Office.Common/Misc", "FirstRun", "false")
                      << setting("Office.Common/Misc", "ShowTipOfTheDay", "false")
                      << "</oor:items>\n";
}

}  // namespace

Language default_language() {
  const std::string language = variable("POA_OFFICE_LANGUAGE");
  if (language.empty() || language == "es") return Language::Spanish;
  if (language == "en") return Language::English;
  throw OfficeError("POA_OFFICE_LANGUAGE is neither es nor en: " + language);
}

std::vector<std::string> arguments_for(const Places& places) {
  const std::pair<const char*, const std::filesystem::path*> variables[] = {
      {"UserInstallation", &places.profile},
      {"UNO_SHARED_PACKAGES_CACHE", &places.shared},
      {"BUNDLED_EXTENSIONS", &places.bundled}};
  std::vector<std::string> result;
  for (const auto& [name, place] : variables) {
    if (!place->empty()) result.push_back("-env:" + std::string(name) + "=" + file_url(*place));
  }
  return result;
}

Office::Office(const OfficeOptions& options)
    : places_(options.places), environment_(options.environment), pipe_(random_name()) {
  if (places_.profile.empty()) {
    places_ = {.profile = folder_.path() / "profile", .shared = folder_.path() / "shared"};
  }
  write_settings(places_.profile, options.language, options.locale);
  for (const std::filesystem::path& extension : options.extensions) install(extension);
  start(options.dialogs);
}

Office::~Office() {
  if (context_.is()) static_cast<void>(end());
}

std::optional<int> Office::end() {
  try {
    css::frame::Desktop::create(context_)->terminate();
  } catch (const css::uno::Exception&) {
    // The office ends the connection while it answers, or it is already gone.
  }
  context_.clear();
  return process_->wait(scaled(kEndLimit));
}

std::vector<std::string> Office::environment() const {
  std::vector<std::string> result = environment_;
  for (std::string ours : {std::string("SAL_USE_VCLPLUGIN=svp"), std::string("LC_ALL=C.UTF-8"),
                           "TMPDIR=" + folder_.path().string()}) {
    result.push_back(std::move(ours));
  }
  return result;
}

void Office::install(const std::filesystem::path& extension) const {
  std::vector<std::string> command = command_for(POA_UNOPKG);
  command.insert(command.end(), {"add", "--shared"});
  for (std::string& argument : arguments_for(places_)) command.push_back(std::move(argument));
  command.push_back(std::filesystem::absolute(extension).string());
  Process unopkg(command, environment(), log());
  if (unopkg.wait(scaled(kInstallLimit)) != 0) {
    throw OfficeError("cannot install " + extension.string() + ":\n" + contents_of(log()));
  }
}

void Office::start(bool dialogs) {
  std::vector<std::string> command = command_for(kProgram / "soffice.bin");
  command.insert(command.end(), {"--norestore", "--nologo", "--nodefault", "--nofirststartwizard",
                                 "--accept=pipe,name=" + pipe_ + ";urp;"});
  if (!dialogs) command.emplace_back("--headless");
  for (std::string& argument : arguments_for(places_)) command.push_back(std::move(argument));
  const auto deadline = Process::Clock::now() + scaled(kStartLimit);
  do {
    process_ = std::make_unique<Process>(command, environment(), log());
    if (connect_before(deadline)) return;
  } while (process_->exit_code() == kRestartWanted);
  throw OfficeError("the office did not start:\n" + contents_of(log()));
}

bool Office::connect_before(Process::Clock::time_point deadline) {
  const auto resolver = css::bridge::UnoUrlResolver::create(client_context());
  const rtl::OUString url = to_uno("uno:pipe,name=" + pipe_ + ";urp;StarOffice.ComponentContext");
  while (!process_->exit_code() && Process::Clock::now() < deadline) {
    try {
      context_.set(resolver->resolve(url), css::uno::UNO_QUERY_THROW);
      return true;
    } catch (const css::connection::NoConnectException&) {
      pause_between_polls();
    }
  }
  return false;
}

Document Office::open(const std::string& url, const std::vector<std::string_view>& how) {
  std::vector<css::beans::PropertyValue> descriptor = {
      argument("MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)),
      argument("UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE))};
  for (const std::string_view name : how) descriptor.push_back(argument(name, Any(true)));
  return guarded("open " + url, [&] {
    const auto component = css::frame::Desktop::create(context_)->loadComponentFromURL(
        to_uno(url), "_blank", 0, arguments(descriptor));
    if (!component.is()) throw OfficeError("cannot open " + url + ":\n" + contents_of(log()));
    return Document(context_, component);
  });
}

Document Office::new_spreadsheet() { return open("private:factory/scalc", {"Hidden"}); }

Document Office::new_spreadsheet_in_window() { return open("private:factory/scalc", {}); }

Document Office::load(const std::filesystem::path& file) {
  const std::filesystem::path folder = scratch() / ("loaded-" + std::to_string(++loaded_));
  std::filesystem::create_directory(folder);
  const std::filesystem::path copy = folder / file.filename();
  std::filesystem::copy_file(file, copy);
  return open(file_url(copy), {"Hidden"});
}

Document Office::edit(const std::filesystem::path& file) {
  return open(file_url(file), {"Hidden"});
}

Document Office::view(const std::filesystem::path& file) {
  return open(file_url(file), {"Hidden", "ReadOnly"});
}

Document Office::new_from_template(const std::filesystem::path& file) {
  return open(file_url(file), {"Hidden", "AsTemplate"});
}

Document Office::new_from_template_in_window(const std::filesystem::path& file) {
  return open(file_url(file), {"AsTemplate"});
}

Document Office::edit_in_window(const std::filesystem::path& file) {
  return open(file_url(file), {});
}

Document Office::view_in_window(const std::filesystem::path& file) {
  return open(file_url(file), {"ReadOnly"});
}

bool Office::has_loaded(std::string_view name) const {
  std::ifstream maps("/proc/" + std::to_string(process_id()) + "/maps");
  for (std::string line; std::getline(maps, line);) {
    if (line.find(name, line.rfind('/') + 1) != std::string::npos) return true;
  }
  return false;
}

Document document_in_front(const Office& office) {
  return Document(office.context(),
                  css::frame::Desktop::create(office.context())->getCurrentComponent());
}

}  // namespace poa::office
