import { phrases } from '../document-words.ts';
import type { SiteWords } from '../site-words-type.ts';

export const siteWords: SiteWords = {
  labels: {
    pricing: phrases(`
      pricing, prices, plans, plans and pricing, pricing and plans, pricing plans, see pricing, view pricing,
      compare plans, packages, view plans, see plans, pricing page
    `),
    product: phrases(`
      platform, features, solutions, use cases, how it works, integrations, product tour, product overview, why
      us, capabilities, modules, all features, by industry, by role, by team, add ons, templates, marketplace,
      product, our platform, software, our software, enterprise, for teams, for business, automation, workflows
    `),
    demo: phrases(`
      demo, demos, book a demo, book demo, request a demo, request demo, request live demo, get a demo, get
      demo, schedule a demo, schedule demo, watch demo, watch a demo, live demo, see a demo, free demo, product
      demo, try demo, choose a demo time
    `),
    trial: phrases(`
      free trial, start free trial, start your free trial, start a free trial, try for free, try it free, try
      free, try it for free, start free, start for free, get started, get started free, get started for free,
      get started now, start trial, start now, sign up free, sign up for free, create free account, create your
      account, pilot program, join the beta, request access, get early access, start building, launch app, open
      app, try now, try it now, join waitlist
    `),
    sales: phrases(`
      contact sales, talk to sales, talk to an expert, contact our sales team, sales, get a quote, request a
      quote, book a call, book a meeting, schedule a call, talk to us, become a partner, partner program,
      partner programs, affiliate program, become a reseller, partners, referral program
    `),
    account: phrases(`
      log in, login, sign in, sign up, dashboard, my dashboard, customer portal, client login, customer login,
      client portal, admin portal
    `),
    developers: phrases(`
      api, api docs, api reference, developers, documentation, docs, developer docs, changelog, sdk, knowledge
      base, help center, help centre, release notes, roadmap, status, system status, cli, webhooks, tutorials,
      support center, what s new, feature requests
    `),
    clients: phrases(`
      customers, clients, case studies, success stories, customer stories, our customers, our clients,
      testimonials, references, who we serve, our work, portfolio, reviews, work
    `),
    services: phrases(`
      services, consulting, our services, expertise, professional services, managed services, hosting,
      implementation, onboarding, premium support, methods, strategy, software engineering, product design, web
      development, development, training
    `),
    shop: phrases(`
      cart, basket, shopping cart, shopping bag, my cart, my basket, checkout, wishlist, wish list, my wishlist,
      add to cart, add to basket, add to bag, gift cards, gift card, bestsellers, best sellers, new arrivals,
      store locator, find a store, our stores, shipping, shipping policy, shipping and returns, delivery,
      returns, return policy, track order, order status, my orders, order history, brands, sale, clearance,
      special offers, weekly specials, gift ideas, catalogue, women, men, kids, shop now, buy now, shop all, out
      of stock, view basket, view cart
    `),
    news: phrases(`
      politics, sport, sports, world, opinion, opinions, entertainment, lifestyle, culture, celebrities,
      celebrity, weather, economy, editorial, obituaries, local news, breaking news, latest news, top stories,
      national, international, newspaper, e paper, epaper, crossword, horoscope, horoscopes, travel, fashion,
      health, science, technology, business, markets, money, video, videos, photos, magazine, us news, world
      news, arts, books, music, movies, film, tv, food, style, newsletters, most read, most popular, trending,
      op ed, investigations, letters, columnists, podcasts, subscribe, home and garden, gaming, royals, beauty,
      crime, environment
    `),
    study: phrases(`
      students, current students, prospective students, future students, faculty, faculty and staff, alumni,
      admissions, campus, campus map, academics, academic calendar, degrees, tuition, library, libraries,
      undergraduate, graduate, schools, departments, colleges, scholarships, athletics, student life, student
      services, apply, research, course catalog, journal, journals, current issue, call for papers, submissions,
      parents
    `),
    government: phrases(`
      ministry, citizens, legislation, minister, governor, municipality, customs, public tenders, tenders, board
      of governors, freedom of information, plain language, sign language, e government, public service,
      government, parliament, procurement, press releases, press office, agencies, embassy, permits, laws and
      regulations, easy read
    `),
    donation: phrases(`
      donate, donate now, donation, donations, make a donation, give, give now, volunteer, take action, join us,
      become a member, membership, our mission, support us, fundraise, ways to give, campaigns, our cause,
      annual reports, get involved
    `),
    forum: phrases(`
      forum, forums, members, memberlist, member list, new posts, new topic, mark forums read, reply, post
      reply, quote, threads, topics, board index, message board, discussion, private messages, recent changes,
      random page, edit, view source, view history, talk, special pages, unanswered posts, private message,
      register, faq
    `),
    openSource: phrases(`
      source code, contribute, contributing, contributors, mailing list, mailing lists, irc, foundation,
      downloads, all releases, releases, bug reports, bug tracker, license, wiki, report a bug, developer guide,
      git repository, core development, nightly, packages, download, release schedule
    `),
    blog: phrases(`
      archives, archive, categories, older posts, newer posts, newer post, older post, previous post, next post,
      leave a comment, comments, view comments, posted in, about me, blogroll, rss, rss feed, author, related
      posts, read more, share on facebook, share on twitter, share to facebook, share to twitter, tags, email
      this, blogthis, topics, subscribe, contributors, my resume, resume, skills
    `),
    branch: phrases(`
      find an agent, find an office, find a branch, locations, our locations, gallery, photo gallery, menus,
      floor plans, reservations, book a table, opening hours, directions, our projects, get directions,
      franchise, visit us, file a claim, claims, nutrition, rewards, find us, guest book, for sale, rentals
    `),
  },
  text: {
    software: phrases(`
      software, saas, platform, cloud, dashboard, workflow, workflows, api, integration, integrations,
      integrate, integrates, automation, automate, automated, hosting, enterprise, sync, analytics, real time,
      self hosted, on premise, open source, no code, low code, sso, web app, mobile app, multi tenant, uptime,
      agents, ai, collaboration, productivity
    `),
    services: phrases(`
      agency, digital agency, software development, web development, app development, software engineering,
      product design, design and engineering, digital strategy, consultancy, consulting, managed services, it
      services, managed hosting, outsourcing, marketing agency, payroll, bookkeeping, recruitment software, call
      center, translation services, software company, service provider
    `),
    business: phrases(`
      for teams, for businesses, for companies, for business, your team, your teams, your business, your
      customers, your clients, our clients, our customers, your company, your organization, your organisation,
      businesses, organizations, organisations, enterprises, b2b, small business, small businesses, startups,
      agencies, your employees, your data, our team, we help, we build, helps you, your workflow, your users,
      your website, clients
    `),
    subscription: phrases(`
      per month, per user, user month, per seat, billed annually, billed monthly, billed yearly, free plan, no
      credit card, no credit card required, month, mo, monthly, annually, free forever, cancel anytime, day
      trial, days free, per year, user per month, pricing plans, unlimited users, subscription plans, most
      popular, contact sales, free trial
    `),
    assurance: phrases(`
      gdpr, iso 27001, soc 2, soc2, hipaa, data processing agreement, dpa, eu hosted, hosted in the eu, hosted
      in europe, end to end encryption, encryption, encrypted, data residency, sla, uptime, gdpr compliant,
      penetration test, data processor
    `),
  },
  roles: {
    controller: phrases(`
      data controller, controller, controller is, operated by, provided by, owned by, published by, we are,
      company name, registered name, legal entity, responsible for, the website of
    `),
    officer: phrases(`
      data protection officer, dpo, data privacy officer, chief privacy officer, group data protection officer
    `),
    privacyTeam: phrases(`
      privacy team, privacy questions, questions about this privacy, privacy requests, privacy inquiries,
      contact us about privacy, data protection team, privacy office, data subject requests, exercise your
      rights
    `),
  },
};
